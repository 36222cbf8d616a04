package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** What a person was reminded of, and how the person wants to be. */
final class ReminderSituations {

    private static final String DEADLINE = "22";
    private static final String REMINDER = "70390";
    private static final String NOTICE = "70391";
    private static final String FAILED = "70392";
    private static final String PAUSE = "70393";

    private static final String[] A_NOTICE = {
        "DELETE FROM nordertor.notice WHERE id = " + NOTICE,
        "DELETE FROM nordertor.reminder WHERE id = " + REMINDER,
        "INSERT INTO nordertor.reminder (id, version, subject_kind, subject_id, audience, due_version, days_before,"
                + " remind_on, state, attempts) VALUES (" + REMINDER + ", 1, 'Deadline', " + DEADLINE
                + ", 'RESPONSIBLE', 0, 0, '2016-05-31', 'TOLD', 0)",
        "INSERT INTO nordertor.notice (id, version, reminder_id, person_id, urgent, told_at, mail) SELECT " + NOTICE
                + ", 1, " + REMINDER + ", id, FALSE, '2016-05-31 05:00:00', 'NONE' FROM nordertor.user_account"
                + " WHERE login = 'quartier'"
    };
    private static final String NO_PAUSE = "DELETE FROM nordertor.reminder_pause";
    private static final String[] FAILED_AND_PAUSED = {
        NO_PAUSE,
        "DELETE FROM nordertor.reminder WHERE id = " + FAILED,
        "INSERT INTO nordertor.reminder_pause (id, version, since, person_id) SELECT " + PAUSE
                + ", 1, '2016-05-31 05:00:00', id FROM nordertor.user_account WHERE login = 'admin'",
        "INSERT INTO nordertor.reminder (id, version, subject_kind, subject_id, audience, due_version, days_before,"
                + " remind_on, state, attempts, settled_at, failure) VALUES (" + FAILED + ", 1, 'Deadline', " + DEADLINE
                + ", 'LEAD', 0, 1, '2016-05-30', 'FAILED', 5, '2016-05-30 12:00:00', 'reminder.failure.nobody')"
    };
    private static final String[] NOTHING_FAILED = {NO_PAUSE, "DELETE FROM nordertor.reminder WHERE id = " + FAILED};
    private static final String TEMPLATE =
            "(SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.mail_template WHERE kind = 'DIGEST'"
                    + " AND language = 'DE') AS wanted)";
    private static final String OWN_WORDS = "UPDATE nordertor.mail_template SET title = 'Heute: {anzahl}',"
            + " body = 'Moin {name}\n\n{liste}' WHERE id = " + TEMPLATE;
    private static final String DELIVERED_WORDS =
            "UPDATE nordertor.mail_template SET title = NULL, body = NULL WHERE id = " + TEMPLATE;
    private static final String MISTAKE =
            "UPDATE nordertor.mail_template SET title = '{quatsch}', body = 'Nichts' WHERE id = " + TEMPLATE;
    private static final String NO_CHOICE = "DELETE FROM nordertor.reminder_choice";

    private ReminderSituations() {}

    static List<Situation> all() {
        return List.of(
                of("reminder/notices", "quartier", "")
                        .before(JournalSituations.deadlineOn(
                                "PartnerOrganization", "SELECT MIN(id) FROM nordertor.partner_organization"))
                        .before(A_NOTICE),
                of("reminder/job", "admin", "").before(NO_PAUSE).after(NO_PAUSE),
                of("reminder/job", "admin", "").before(FAILED_AND_PAUSED).after(NOTHING_FAILED),
                of("reminder/mail-templates", "admin", "").before(MISTAKE).after(DELIVERED_WORDS),
                of("reminder/mail-template", "admin", "?id={SELECT id FROM " + TEMPLATE + " AS one}")
                        .before(OWN_WORDS)
                        .after(DELIVERED_WORDS)
                        .takes("body", "Moin {name}, {liste}")
                        .takes("title", "Heute {anzahl}")
                        .limits("body", 4_000)
                        .shownAt("reminder/mail-template?id={SELECT id FROM " + TEMPLATE + " AS one}"),
                of("reminder/choice", "lesen", "")
                        .before(NO_CHOICE)
                        .takes("digestAt", "08:30")
                        .shownAt("reminder/choice"));
    }
}
