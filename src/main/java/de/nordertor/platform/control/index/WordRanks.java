package de.nordertor.platform.control.index;

import org.apache.lucene.util.FixedBitSet;

/** How well the documents of a segment match one word; the last rank that was set for a document counts. */
final class WordRanks {

    private final FixedBitSet documents;
    private final byte[] ranks;

    WordRanks(int size) {
        documents = new FixedBitSet(size);
        ranks = new byte[size];
    }

    void set(int document, byte rank) {
        documents.set(document);
        ranks[document] = rank;
    }

    /** 0 where the word is not found. */
    byte of(int document) {
        return ranks[document];
    }

    /** Those in which the word is found. */
    FixedBitSet documents() {
        return documents;
    }

    /** Only documents that match the other word as well, each with the worse of both ranks. */
    void and(WordRanks other) {
        documents.and(other.documents);
        for (int document = 0; document < ranks.length; document++) {
            ranks[document] = (byte) Math.min(ranks[document], other.ranks[document]);
        }
    }

    /** Also documents that match the other word, each with the better of both ranks. */
    void or(WordRanks other) {
        documents.or(other.documents);
        for (int document = 0; document < ranks.length; document++) {
            ranks[document] = (byte) Math.max(ranks[document], other.ranks[document]);
        }
    }
}
