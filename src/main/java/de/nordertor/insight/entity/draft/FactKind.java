package de.nordertor.insight.entity.draft;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be told. Each kind stands in one part of a report and has a block, a sentence with words in braces. The kinds of a
 * part are told in this order.
 */
public enum FactKind {
    EARLIER_PAPER(Section.LINK, "nummer", "betreff", "tag"),
    ANNOUNCED_AND_DONE(Section.LINK, "was", "tag"),
    ANNOUNCED_AND_OPEN(Section.LINK, "was"),
    ANNOUNCED_AND_DROPPED(Section.LINK, "was"),

    CARRIER(Section.AIM, "projekt", "traeger", "auftraggeber"),
    AIM(Section.AIM, "ziel"),
    PLACES(Section.AIM, "kommunen"),
    ADVISER(Section.AIM, "berater"),
    SESSION_QUOTA(Section.AIM, "termine"),
    SUM_PER_PLACE(Section.AIM, "summe"),
    BEGINS(Section.AIM, "tag"),
    ENDS(Section.AIM, "tag"),

    PREPARING(Section.DONE, "tag", "grund"),
    INTEREST_SUBMITTED(Section.DONE, "tag", "grund"),
    PENDING(Section.DONE, "tag", "grund"),
    SIGNAL_FAVOURABLE(Section.DONE, "tag", "quelle", "wortlaut"),
    SIGNAL_OPEN(Section.DONE, "tag", "quelle", "wortlaut"),
    SIGNAL_UNFAVOURABLE(Section.DONE, "tag", "quelle", "wortlaut"),
    ADVISORY_SESSION_HELD(Section.DONE, "tag", "thema", "ort"),
    EXPERIENCE_WORKSHOP_HELD(Section.DONE, "tag", "thema", "ort"),
    SESSION_CANCELLED(Section.DONE, "tag", "thema", "grund"),
    SESSIONS_USED(Section.DONE, "genutzt", "termine"),

    OTHER_MUNICIPALITIES(Section.PARTICIPANTS, "namen"),
    ONLY_ONE_OF_ITS_STATE(Section.PARTICIPANTS, "stadt", "land"),

    SESSION_RESULT(Section.RESULT, "tag", "ergebnis"),
    ADMITTED(Section.RESULT, "tag", "grund"),
    REJECTED(Section.RESULT, "tag", "grund"),
    ACTIVE(Section.RESULT, "tag", "grund"),
    COMPLETED(Section.RESULT, "tag", "grund"),
    WITHDRAWN(Section.RESULT, "tag", "grund"),
    DROPPED_OUT(Section.RESULT, "tag", "grund"),
    ASSESSMENT(Section.RESULT, "wortlaut"),

    DECISION_OUTSTANDING(Section.OUTLOOK),
    ADVISORY_SESSION_PLANNED(Section.OUTLOOK, "tag", "thema", "ort"),
    EXPERIENCE_WORKSHOP_PLANNED(Section.OUTLOOK, "tag", "thema", "ort"),
    NEXT_STEP(Section.OUTLOOK, "tag", "was");

    private final Section section;
    private final Set<String> words;

    FactKind(Section section, String... words) {
        this.section = section;
        this.words = new TreeSet<>(Arrays.asList(words));
    }

    public Section section() {
        return section;
    }

    /** What may stand in braces in its block. */
    public Set<String> words() {
        return Set.copyOf(words);
    }
}
