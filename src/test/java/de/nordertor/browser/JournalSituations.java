package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of what was said and what is due, on whatever thing. */
final class JournalSituations {

    private static final String ON_PARTNER = "?kind=PartnerOrganization&subject=" + PartnerSituations.PARTNER;
    private static final String NEWEST_ACTIVITY = "{SELECT MAX(id) FROM nordertor.activity}";
    private static final int LONG_TEXT = 4_000;
    private static final String ACTIVITY = "21";
    private static final String DEADLINE = "22";

    private static final String AUTHOR = "(SELECT id FROM nordertor.user_account WHERE login = 'quartier')";
    private static final String[] AN_ACTIVITY = {
        "DELETE FROM nordertor.attachment WHERE subject_kind = 'Activity' AND subject_id = " + ACTIVITY,
        "DELETE FROM nordertor.activity_subject WHERE activity_id = " + ACTIVITY,
        "DELETE FROM nordertor.activity WHERE id = " + ACTIVITY,
        "INSERT INTO nordertor.activity (id, version, kind, occurred_on, title, author_id, author_name, created_at,"
                + " changed_at, changed_by) VALUES (" + ACTIVITY + ", 1, 'CALL', '2016-05-18', 'Anruf', " + AUTHOR
                + ", 'Brandhorst', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'Brandhorst')",
        "INSERT INTO nordertor.activity_subject SELECT " + ACTIVITY + ", 'PartnerOrganization', MIN(id), '2016-05-18'"
                + " FROM nordertor.partner_organization"
    };
    private static final String[] A_DEADLINE =
            deadlineOn("PartnerOrganization", "SELECT MIN(id) FROM nordertor.partner_organization");

    private static final String IT_WAITS = "UPDATE nordertor.deadline SET waits_for = 'Rückruf der Schule',"
            + " waits_since = '2016-05-18', anchor_date = 'END', anchor_position = '2 WEEKS BEFORE 2016-06-14'"
            + " WHERE id = " + DEADLINE;

    private static final String[] A_PLAN = {
        "DELETE FROM nordertor.bulk_change WHERE id IN (46, 47)",
        "INSERT INTO nordertor.bulk_change SELECT IF(login = 'quartier', 46, 47), 1, id, 'Deadline', 'done=true',"
                + " UTC_TIMESTAMP(6), NULL FROM nordertor.user_account WHERE login IN ('quartier', 'leitung')",
        "INSERT INTO nordertor.bulk_row SELECT b.id, 1, d.id, d.version, 'PLANNED', NULL FROM nordertor.bulk_change b"
                + " JOIN nordertor.deadline d WHERE b.id IN (46, 47) AND d.id = " + DEADLINE
    };
    /** Of somebody else. */
    static final String PLAN_OF_OTHERS = "47";

    private static final String MAIL =
            "From: Erna Ährenfeld <erna@kranich.example>\r\nTo: quartier@nienburg.example\r\n"
                    + "Subject: Quartiersfest\r\nDate: Wed, 18 May 2016 10:30:00 +0200\r\n"
                    + "Content-Type: text/plain; charset=UTF-8\r\n\r\nWir bringen die Bänke.\r\n";

    private JournalSituations() {}

    static List<Situation> all() {
        return List.of(
                activity(of("journal/activity", "quartier", ON_PARTNER)
                        .shownAt("journal/activity?edit=true&id=" + NEWEST_ACTIVITY)),
                activity(of("journal/activity", "quartier", "?id=" + ACTIVITY + "&edit=true")
                        .before(AN_ACTIVITY)
                        .shownAt("journal/activity?edit=true&id=" + ACTIVITY)),
                of("journal/activity", "quartier", "?id=" + ACTIVITY)
                        .before(AN_ACTIVITY)
                        .shownAt("journal/activity?id=" + ACTIVITY),
                deadline(of("journal/deadline", "quartier", ON_PARTNER)
                        .choosing("person", "{SELECT id FROM nordertor.user_account WHERE login = 'quartier'}")
                        .shownAt("journal/deadline?id={SELECT MAX(id) FROM nordertor.deadline}")),
                deadline(of("journal/deadline", "quartier", "?id=" + DEADLINE)
                        .before(A_DEADLINE)
                        .choosing("handTo", "{SELECT id FROM nordertor.user_account WHERE login = 'redaktion'}")
                        .shownAt("journal/deadline?id=" + DEADLINE)),
                deadline(of("journal/deadline", "quartier", "?id=" + DEADLINE)
                        .before(A_DEADLINE)
                        .before(IT_WAITS)
                        .choosing("handTo", "{SELECT id FROM nordertor.user_account WHERE login = 'redaktion'}")
                        .shownAt("journal/deadline?id=" + DEADLINE)),
                of("journal/deadlines", "quartier", "").before(A_DEADLINE),
                deadline(of("journal/deadline-bulk", "quartier", "?row=" + DEADLINE)
                        .before(A_DEADLINE)
                        .shownAt("journal/deadline-bulk-plan?id={SELECT MAX(id) FROM nordertor.bulk_change"
                                + " WHERE subject_kind = 'Deadline'}")),
                of("journal/deadline-bulk-plan", "quartier", "?id=46")
                        .before(A_DEADLINE)
                        .before(A_PLAN),
                of("index", "quartier", "").before(A_DEADLINE),
                of("journal/timeline", "quartier", ON_PARTNER),
                of("journal/mail", "quartier", ON_PARTNER)
                        .bringing("fest.eml", "message/rfc822", MAIL)
                        .limits("pasted", 200_000),
                activity(of("journal/mail", "quartier", ON_PARTNER)
                        .takes("pasted", MAIL)
                        .afterPressing("read")
                        .shownAt("journal/activity?edit=true&id=" + NEWEST_ACTIVITY)));
    }

    /** Of a role, not of a person: one's own deadline may be closed without any right. */
    static String[] deadlineOn(String kind, String subject) {
        return deadlineOf("quartier", kind, subject);
    }

    /** One that the role of this person cares for. */
    static String[] deadlineOf(String login, String kind, String subject) {
        return new String[] {
            "DELETE FROM nordertor.deadline WHERE id = " + DEADLINE,
            "INSERT INTO nordertor.deadline (id, version, subject_kind, subject_id, kind, what, due_on, effective_on, owner_role,"
                    + " owner_department_id, owner_key, state, moves, created_at, created_by) SELECT " + DEADLINE
                    + ", 1, '" + kind + "', (" + subject + "), 'NEXT_STEP',"
                    + " 'Anrufen', '2016-05-31', '2016-05-31', g.role, g.department_id,"
                    + " CONCAT_WS(':', g.role, g.department_id), 'OPEN',"
                    + " 0, UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.role_grant g JOIN nordertor.user_account u"
                    + " ON u.id = g.user_id WHERE u.login = '" + login + "'"
        };
    }

    private static Situation activity(Situation form) {
        return form.choosing("kind", "CALL")
                .takes("date", "18.05.2016")
                .takes("time", "10:30")
                .limits("text", 200_000)
                .limits("result", LONG_TEXT);
    }

    private static Situation deadline(Situation form) {
        return form.choosing("kind", "NEXT_STEP")
                .takes("every", "")
                .takes("amount", "")
                .takes("remindBefore", "14, 3")
                .takes("remindAfter", "2")
                .takes("until", "")
                .takes("times", "")
                .takes("dueOn", "31.05.2099")
                .takes("moveTo", "30.06.2099");
    }
}
