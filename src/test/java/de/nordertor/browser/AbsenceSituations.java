package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The absences of a person: one to come, one that goes on, and one of somebody else. */
final class AbsenceSituations {

    static final String OF_OTHERS = "70382";

    private static final String COMING = "70380";
    private static final String RUNNING = "70381";
    private static final String[] NONE = {
        "DELETE FROM nordertor.absence WHERE person_id ="
                + " (SELECT id FROM nordertor.user_account WHERE login = 'lesen')",
        "DELETE FROM nordertor.absence WHERE id = " + OF_OTHERS,
        absence(OF_OTHERS, "redaktion", 20, 22)
    };
    private static final String NONE_OF_OTHERS = "DELETE FROM nordertor.absence WHERE id = " + OF_OTHERS;

    private AbsenceSituations() {}

    static List<Situation> all() {
        return List.of(
                days(of("identity/absence", "lesen", "")
                        .before(NONE)
                        .shownAt("identity/absence?id={SELECT MAX(id) FROM nordertor.absence WHERE id <> " + OF_OTHERS
                                + "}")),
                days(of("identity/absence", "lesen", "?id=" + COMING)
                        .before(NONE)
                        .before(absence(COMING, "lesen", 30, 35))
                        .shownAt("identity/absence?id=" + COMING)),
                days(of("identity/absence", "lesen", "?id=" + RUNNING)
                        .before(NONE)
                        .before(absence(RUNNING, "lesen", -5, 5))
                        .shownAt("identity/absence?id=" + RUNNING)));
    }

    private static Situation days(Situation form) {
        return form.takes("firstDay", "19.02.2031")
                .takes("lastDay", "21.02.2031")
                .after(NONE[0], NONE_OF_OTHERS);
    }

    /** @param from how many days from now; far enough from today for any time zone */
    private static String absence(String id, String login, int from, int to) {
        return "INSERT INTO nordertor.absence SELECT %s, 1, id, CURRENT_DATE + INTERVAL %d DAY,".formatted(id, from)
                + " CURRENT_DATE + INTERVAL %d DAY, NULL, NULL FROM nordertor.user_account".formatted(to)
                + " WHERE login = '" + login + "'";
    }
}
