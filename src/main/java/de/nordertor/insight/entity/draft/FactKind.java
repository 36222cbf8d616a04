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
    ANNOUNCED_AND_OPEN(Section.LINK, Turn.OPEN, "was", "tag"),
    ANNOUNCED_AND_DROPPED(Section.LINK, "was"),

    CARRIER(Section.AIM, "projekt", "traeger", "auftraggeber"),
    AIM(Section.AIM, "ziel"),
    PLACES(Section.AIM, "kommunen"),
    ADVISER(Section.AIM, "berater"),
    SESSION_QUOTA(Section.AIM, "termine"),
    SUM_PER_PLACE(Section.AIM, "summe"),
    BEGINS(Section.AIM, "tag"),
    BEGINS_LATER(Section.AIM, "tag"),
    ENDS(Section.AIM, "tag"),
    ENDED(Section.AIM, "tag"),

    AREA_FUNDED(Section.AIM, "gebiet", "programm", "tag"),
    AREA_INHABITANTS(Section.AIM, "gebiet", "einwohner", "tag"),
    AREA_ENDS(Section.AIM, "gebiet", "beginn", "tag"),
    AREA_ENDED(Section.AIM, "gebiet", "tag"),
    CONCEPT(Section.AIM, "konzept", "tag", "gremium"),
    GOAL(Section.AIM, "bereich", "ziel"),
    GROUPS_COVER(Section.AIM, "gruppen", "bereiche"),
    FIELDS_UNCOVERED(Section.AIM, "bereiche"),

    GROUP_PURPOSE(Section.AIM, "gruppe", "aufgabe"),
    GROUP_FIELDS(Section.AIM, "gruppe", "bereiche"),
    GROUP_BEGAN(Section.AIM, "tag"),
    GROUP_ENDS(Section.AIM, "tag"),
    GROUP_ENDED(Section.AIM, "beginn", "tag"),

    UNDERTAKING_AIM(Section.AIM, "vorhaben", "ziel"),
    UNDERTAKING_FIELDS(Section.AIM, "bereiche"),
    UNDERTAKING_TARGETS(Section.AIM, "zielgruppen"),
    UNDERTAKING_AREA(Section.AIM, "gebiet"),
    UNDERTAKING_PLACE(Section.AIM, "ort"),
    UNDERTAKING_GROUP(Section.AIM, "gruppe"),
    UNDERTAKING_PERIOD(Section.AIM, "zeitraum"),
    UNDERTAKING_BEGINS(Section.AIM, "tag"),
    UNDERTAKING_ENDS(Section.AIM, "tag"),
    UNDERTAKING_COSTS(Section.AIM, "summe"),

    PREPARING(Section.DONE, "tag"),
    INTEREST_SUBMITTED(Section.DONE, "tag"),
    PENDING(Section.DONE, "tag"),
    SIGNAL_FAVOURABLE(Section.DONE, "tag", "wortlaut"),
    SIGNAL_OPEN(Section.DONE, "tag", "wortlaut"),
    SIGNAL_UNFAVOURABLE(Section.DONE, "tag", "wortlaut"),
    SIGNAL_SOURCE(Section.DONE, "tag", "quelle"),
    ADVISORY_SESSION_HELD(Section.DONE, Turn.DONE, "tag", "thema", "ort"),
    EXPERIENCE_WORKSHOP_HELD(Section.DONE, Turn.DONE, "tag", "thema", "ort"),
    SESSION_CANCELLED(Section.DONE, Turn.DROPPED, "tag", "thema"),
    SESSIONS_USED(Section.DONE, "genutzt", "termine"),

    UNDERTAKING_PROPOSED(Section.DONE, "tag"),
    UNDERTAKING_INITIATED(Section.DONE, "tag"),
    UNDERTAKING_AGREED(Section.DONE, "tag"),
    AGREEMENT_SIGNED(Section.DONE, "vereinbarung", "tag"),
    UNDERTAKING_UNDER_WAY(Section.DONE, "tag"),
    UNDERTAKING_RESTS(Section.DONE, "tag", "weiter"),
    UNDERTAKING_RESUMED(Section.DONE, "zeitraum"),
    STEP_REASON(Section.DONE, "tag", "grund"),
    MILESTONE_DONE(Section.DONE, Turn.DONE, "vorhaben", "was", "tag"),
    PROMISE_KEPT(Section.DONE, Turn.DONE, "tag", "wer", "was", "menge"),
    PROMISE_PARTLY(Section.DONE, Turn.OPEN, "tag", "wer", "was", "menge"),
    PROMISE_BROKEN(Section.DONE, Turn.DROPPED, "tag", "wer", "was"),
    PROMISE_WAIVED(Section.DONE, Turn.DROPPED, "tag", "wer", "was"),
    HOURS_RECEIVED(Section.DONE, Turn.DONE, "tag", "stunden", "wer", "was"),
    MONEY_RECEIVED(Section.DONE, Turn.DONE, "tag", "betrag", "wer", "was"),
    GOODS_RECEIVED(Section.DONE, Turn.DONE, "tag", "betrag", "wer", "was"),
    AGREEMENT_ENDED(Section.DONE, "vereinbarung", "tag"),

    GROUP_MEETING_HELD(Section.DONE, Turn.DONE, "tag", "thema", "ort"),
    GROUP_MEETING_CANCELLED(Section.DONE, Turn.DROPPED, "tag", "thema"),
    MEETINGS_HELD(Section.DONE, "treffen", "zeitraum"),
    MEETING_RESIDENTS(Section.DONE, "tag", "personen"),
    MINUTES(Section.DONE, "tag", "wortlaut"),

    MEASURE_COMPLETED(Section.DONE, Turn.DONE, "massnahme", "jahr", "grund"),
    MEASURE_CONTINUED(Section.DONE, "massnahme", "jahr", "grund"),
    MEASURE_INITIATED(Section.DONE, "massnahme", "jahr", "grund"),
    UNDERTAKINGS_PREPARED(Section.DONE, "anzahl"),
    UNDERTAKINGS_AGREED(Section.DONE, "anzahl"),
    UNDERTAKINGS_UNDER_WAY(Section.DONE, "anzahl"),
    UNDERTAKINGS_RESTING(Section.DONE, "anzahl"),
    UNDERTAKING_LISTED(Section.DONE, "vorhaben", "stand", "tag"),
    NEXT_STEP_DONE(Section.DONE, Turn.DONE, "tag", "was"),
    NEXT_STEP_DROPPED(Section.DONE, Turn.DROPPED, "was"),

    OTHER_MUNICIPALITIES(Section.PARTICIPANTS, "namen"),
    ONLY_ONE_OF_ITS_STATE(Section.PARTICIPANTS, "stadt", "land"),
    SMALLEST(Section.PARTICIPANTS, "stadt", "einwohner"),
    LARGEST(Section.PARTICIPANTS, "stadt", "einwohner"),
    SESSION_PARTICIPANTS(Section.PARTICIPANTS, "tag", "namen"),
    PARTNERS_GIVING(Section.PARTICIPANTS, "namen"),
    PARTNERS_TAKING(Section.PARTICIPANTS, "namen"),
    PARTNERS_SUPPORTING(Section.PARTICIPANTS, "namen"),
    PARTNERS_ADVISING(Section.PARTICIPANTS, "namen"),
    PARTNERS_IN_ALL(Section.PARTICIPANTS, "namen"),
    PARTNER_COUNT(Section.PARTICIPANTS, "partner"),
    RESIDENTS(Section.PARTICIPANTS, "personen"),
    RESIDENTS_TAKE_PART(Section.PARTICIPANTS, "wortlaut"),
    GROUP_SIZE(Section.PARTICIPANTS, "mitglieder"),
    GROUP_ORGANIZATIONS(Section.PARTICIPANTS, "namen"),
    GROUP_MEMBERS(Section.PARTICIPANTS, "namen"),
    GIVER(Section.PARTICIPANTS, "was", "wer"),
    CONTACTS(Section.PARTICIPANTS, "namen"),
    RESPONSIBLE(Section.PARTICIPANTS, "name"),

    SESSION_RESULT(Section.RESULT, "tag", "ergebnis"),
    ADMITTED(Section.RESULT, "tag"),
    REJECTED(Section.RESULT, "tag"),
    ACTIVE(Section.RESULT, "tag"),
    COMPLETED(Section.RESULT, "tag"),
    WITHDRAWN(Section.RESULT, "tag"),
    DROPPED_OUT(Section.RESULT, "tag"),
    UNDERTAKINGS_COMPLETED(Section.RESULT, "anzahl"),
    UNDERTAKINGS_SUSTAINED(Section.RESULT, "anzahl"),
    HOURS_IN_ALL(Section.RESULT, "stunden", "zeitraum"),
    MONEY_IN_ALL(Section.RESULT, "betrag", "zeitraum"),
    GOODS_IN_ALL(Section.RESULT, "betrag", "zeitraum"),
    PROMISES_KEPT(Section.RESULT, "erfuellt", "zusagen", "zeitraum"),
    UNDERTAKING_COMPLETED(Section.RESULT, "tag"),
    OUTCOME(Section.RESULT, "vorhaben", "wortlaut"),
    INDICATOR(Section.RESULT, "vorhaben", "name", "erreicht", "soll", "einheit"),
    UNDERTAKING_SUSTAINED(Section.RESULT, "tag"),
    SUSTAINMENT(Section.RESULT, "vorhaben", "form", "traeger", "tag", "finanzierung"),
    UNDERTAKING_CANCELLED(Section.RESULT, "tag"),
    ASSESSMENT(Section.RESULT, "wortlaut"),

    DECISION_OUTSTANDING(Section.OUTLOOK, Turn.WAITING),
    ADVISORY_SESSION_PLANNED(Section.OUTLOOK, Turn.OPEN, "tag", "thema", "ort"),
    EXPERIENCE_WORKSHOP_PLANNED(Section.OUTLOOK, Turn.OPEN, "tag", "thema", "ort"),
    GROUP_MEETING_PLANNED(Section.OUTLOOK, Turn.OPEN, "tag", "thema", "ort"),
    MILESTONE_OVERDUE(Section.OUTLOOK, Turn.OPEN, "vorhaben", "was", "frist"),
    MILESTONE_DUE(Section.OUTLOOK, Turn.OPEN, "vorhaben", "was", "tag"),
    PROMISE_OVERDUE(Section.OUTLOOK, Turn.OPEN, "wer", "was", "frist"),
    PROMISE_OPEN(Section.OUTLOOK, Turn.OPEN, "tag", "wer", "was", "menge"),
    HOURS_PROMISED(Section.OUTLOOK, Turn.OPEN, "stunden", "wer", "was"),
    MONEY_PROMISED(Section.OUTLOOK, Turn.OPEN, "betrag", "wer", "was"),
    GOODS_PROMISED(Section.OUTLOOK, Turn.OPEN, "betrag", "wer", "was"),
    MEASURE_PLANNED(Section.OUTLOOK, Turn.OPEN, "massnahme"),
    RISK(Section.OUTLOOK, "was", "massnahme"),
    NEXT_STEP_OVERDUE(Section.OUTLOOK, Turn.OPEN, "was", "frist"),
    NEXT_STEP(Section.OUTLOOK, Turn.OPEN, "tag", "was");

    private final Section section;
    private final Turn turn;
    private final Set<String> words;

    FactKind(Section section, String... words) {
        this(section, Turn.NONE, words);
    }

    FactKind(Section section, Turn turn, String... words) {
        this.section = section;
        this.turn = turn;
        this.words = new TreeSet<>(Arrays.asList(words));
    }

    public Section section() {
        return section;
    }

    /** What it says of something that is to come. */
    public Turn turn() {
        return turn;
    }

    /** What may stand in braces in its block. */
    public Set<String> words() {
        return Set.copyOf(words);
    }
}
