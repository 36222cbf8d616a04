package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of working groups. */
final class GroupSituations {

    private static final String FIRST = "SELECT MIN(id) FROM nordertor.working_group";
    private static final String GROUP = "{" + FIRST + "}";

    private static final String MEETING = "49";
    private static final String[] A_MEETING = {
        "DELETE FROM nordertor.meeting_attendee",
        "DELETE FROM nordertor.group_meeting",
        "INSERT INTO nordertor.group_meeting (id, version, group_id, state, topic, held_on, starts_at, changed_at,"
                + " changed_by) SELECT " + MEETING + ", 1, MIN(id), 'PLANNED', 'Platz', '2016-06-01', '18:30',"
                + " UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.working_group",
        "INSERT INTO nordertor.meeting_attendee (id, version, meeting_id, ordinal, name, email) VALUES (50, 1, "
                + MEETING + ", 0, 'Cordes, Helga', 'helga@verein.example')"
    };

    private GroupSituations() {}

    static List<Situation> all() {
        return List.of(
                of("group/groups", "lesen", ""),
                group(of("group/group-edit", "redaktion", "")
                        .afterPressing("addMember")
                        .shownAt("group/group-edit?id={SELECT MAX(id) FROM nordertor.working_group}")),
                group(of("group/group-edit", "quartier", "?id=" + GROUP).shownAt("group/group-edit?id=" + GROUP)),
                meeting(of("group/meeting-edit", "redaktion", "?group=" + GROUP)
                        .before(A_MEETING)
                        .afterPressing("addAttendee")
                        .shownAt("group/meeting-edit?id={SELECT MAX(id) FROM nordertor.group_meeting}")),
                meeting(of("group/meeting-edit", "leitung", "?id=" + MEETING)
                        .before(A_MEETING)
                        .afterPressing("addAttendee")
                        .shownAt("group/meeting-edit?id=" + MEETING)),
                of("group/meeting", "quartier", "?id=" + MEETING)
                        .before(A_MEETING)
                        .before(JournalSituations.deadlineOn("GroupMeeting", MEETING))
                        .shownAt("group/meeting?id=" + MEETING),
                of("group/group", "quartier", "?id=" + GROUP)
                        .before(JournalSituations.deadlineOn("WorkingGroup", FIRST))
                        .shownAt("group/group?id=" + GROUP));
    }

    private static Situation meeting(Situation form) {
        return form.takes("on", "01.06.2016")
                .takes("startsAt", "18:30")
                .takes("endsAt", "20:00")
                .takes("residents", "5")
                .takes("email", "a@b.example")
                .limits("agenda", 50_000)
                .limits("minutes", 50_000);
    }

    private static Situation group(Situation form) {
        return form.choosing("kind", "PROJECT_GROUP")
                .takes("startsOn", "01.09.2015")
                .takes("endsOn", "31.12.2099")
                .takes("residents", "12")
                .takes("email", "a@b.example")
                .takes("validFrom", "01.09.2015")
                .takes("validTo", "31.12.2098")
                .limits("purpose", 4_000);
    }
}
