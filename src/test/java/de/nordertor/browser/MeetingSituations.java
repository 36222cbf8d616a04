package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of the meetings of committees. */
final class MeetingSituations {

    private static final String MEETING = "70440";
    private static final String ITEM = "70441";
    private static final String CONSULTATION = "70442";
    private static final String SECOND_ITEM = "70443";
    private static final String COMMITTEE = "SELECT MIN(id) FROM nordertor.committee";
    private static final String[] A_MEETING = {
        "DELETE FROM nordertor.agenda_item WHERE meeting_id = " + MEETING,
        "DELETE FROM nordertor.consultation WHERE id = " + CONSULTATION,
        "DELETE FROM nordertor.meeting WHERE id = " + MEETING,
        "INSERT INTO nordertor.meeting (id, version, committee_id, state, held_on, starts_at, place, changed_at,"
                + " changed_by) SELECT " + MEETING + ", 1, MIN(id), 'PLANNED', '2016-06-01', '18:00', 'Rathaus',"
                + " UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.committee"
    };

    private static final String AN_ITEM = "INSERT INTO nordertor.agenda_item (id, version, meeting_id, ordinal, title,"
            + " visibility, added_on) VALUES (" + ITEM + ", 1, " + MEETING
            + ", 1, 'Eröffnung', 'PUBLIC', '2016-05-20')";
    private static final String[] TWO_ITEMS_AND_A_PAPER_THAT_WAITS = {
        AN_ITEM,
        "INSERT INTO nordertor.agenda_item (id, version, meeting_id, ordinal, title, visibility, added_on) VALUES ("
                + SECOND_ITEM + ", 1, " + MEETING + ", 2, 'Anfragen', 'PUBLIC', '2016-05-20')",
        consultation("PLANNED")
    };

    private static final String[] A_PAPER_ON_IT = {
        "UPDATE nordertor.meeting SET state = 'HELD' WHERE id = " + MEETING,
        consultation("ON_AGENDA"),
        "INSERT INTO nordertor.agenda_item (id, version, meeting_id, ordinal, consultation_id, added_on) VALUES ("
                + ITEM + ", 1, " + MEETING + ", 1, " + CONSULTATION + ", '2016-05-20')"
    };

    private MeetingSituations() {}

    static List<Situation> all() {
        return List.of(
                of("council/meetings", "lesen", ""),
                of("council/members", "lesen", ""),
                of("council/terms", "lesen", ""),
                of("council/term", "gremien", "")
                        .before("DELETE FROM nordertor.legislative_term WHERE starts_on >= '2090-01-01'")
                        .takes("startsOn", "01.11.2091")
                        .takes("endsOn", "31.10.2096")
                        .shownAt("council/term?id={SELECT MAX(id) FROM nordertor.legislative_term}")
                        .after("DELETE FROM nordertor.legislative_term WHERE starts_on >= '2090-01-01'"),
                of("council/member", "gremien", "")
                        .afterPressing("addMembership")
                        .choosing("committee", "{" + COMMITTEE + "}")
                        .choosing("role", "MEMBER")
                        .takes("email", "a@b.example")
                        .takes("consentOn", "01.06.2016")
                        .takes("validFrom", "01.11.2016")
                        .takes("validTo", "31.10.2021")
                        .shownAt("council/member?id={SELECT MAX(id) FROM nordertor.council_member}"),
                meeting(of("council/meeting-edit", "gremien", "")
                        .choosing("committee", "{" + COMMITTEE + "}")
                        .shownAt("council/meeting-edit?id={SELECT MAX(id) FROM nordertor.meeting}")),
                meeting(of("council/meeting-edit", "gremien", "?id=" + MEETING)
                        .before(A_MEETING)
                        .shownAt("council/meeting-edit?id=" + MEETING)),
                of("council/agenda", "gremien", "?id=" + MEETING)
                        .before(A_MEETING)
                        .before(TWO_ITEMS_AND_A_PAPER_THAT_WAITS)
                        .shownAt("council/agenda?id=" + MEETING),
                of("council/agenda-item", "gremien", "?id=" + ITEM)
                        .before(A_MEETING)
                        .before(AN_ITEM)
                        .limits("note", 4_000)
                        .shownAt("council/agenda-item?id=" + ITEM),
                of("council/agenda-item", "gremien", "?id=" + ITEM)
                        .before(A_MEETING)
                        .before(A_PAPER_ON_IT)
                        .choosing("outcome", "ADOPTED_AMENDED")
                        .takes("votesFor", "7")
                        .takes("votesAgainst", "2")
                        .takes("votesAbstained", "1")
                        .forgets("nextOn")
                        .takes("nextOn", "01.09.2016")
                        .limits("result", 4_000)
                        .shownAt("council/agenda-item?id=" + ITEM),
                of("council/meeting", "gremien", "?id=" + MEETING)
                        .before(A_MEETING)
                        .before(JournalSituations.deadlineOf("gremien", "Meeting", MEETING))
                        .takes("invitedOn", "20.05.2016")
                        .shownAt("council/meeting?id=" + MEETING));
    }

    private static String consultation(String state) {
        return "INSERT INTO nordertor.consultation (id, version, paper_id, committee_id, planned_on, visibility, state)"
                + " SELECT " + CONSULTATION + ", 1, MIN(id), (" + COMMITTEE + "), '2016-06-01', 'PUBLIC', '" + state
                + "' FROM nordertor.council_paper WHERE number IS NOT NULL";
    }

    private static Situation meeting(Situation form) {
        return form.takes("heldOn", "01.06.2016").takes("startsAt", "18:00").takes("endsAt", "20:00");
    }
}
