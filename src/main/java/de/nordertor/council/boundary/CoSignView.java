package de.nordertor.council.boundary;

import de.nordertor.council.entity.CoSignatureState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody reads who is asked to co-sign.
 *
 * @param person who is meant
 * @param instead whether the current person stands in
 * @param mayAct whether it can be signed or given back now, by the current person
 * @param mayReadPaper whether the paper's own page is open to the person
 * @param hash of the words shown, to be sent back when acting
 * @param withoutWords whether the person only learns who has to sign until when, because she or he leads who is late
 * @param text null while its author works on it, and without words
 * @param passages of the words shown
 * @param changes null where there is nothing to compare with
 */
public record CoSignView(
        Long id,
        Long paperId,
        CoSignatureState state,
        String person,
        boolean instead,
        LocalDate dueOn,
        boolean mayAct,
        boolean mayReadPaper,
        boolean withoutWords,
        String hash,
        String typeName,
        String departmentName,
        PaperView.Version text,
        List<String> passages,
        CoSigningView coSigning,
        Changes changes)
        implements Serializable {

    /**
     * What is different from other words.
     *
     * @param readAt when the person signed or gave back those; null where they are those of an approved version
     * @param versionNumber of the approved version; null where the person read them here
     */
    public record Changes(Instant readAt, Integer versionNumber, List<ChangedPassage> passages)
            implements Serializable {

        public Changes {
            passages = List.copyOf(passages);
        }
    }
}
