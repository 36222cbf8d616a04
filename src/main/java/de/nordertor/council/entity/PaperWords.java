package de.nordertor.council.entity;

import java.util.List;

/**
 * The words of a version as somebody reads them who co-signs it.
 *
 * @param hash of everything that its form says, see {@link PaperContent#hash}
 * @param passages a line for each fact of its head, each paragraph, item and row, without their formatting
 */
public record PaperWords(String hash, List<String> passages) {

    public PaperWords {
        passages = List.copyOf(passages);
    }
}
