package de.nordertor.bench;

import de.nordertor.StatementLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** One person at each of the first partners, with a mail address. */
final class ManyPeople {

    static final int PEOPLE = 100_000;
    static final long FIRST_ID = 6_000_000_000L;

    private static final int AT_ONCE = 1_000;
    private static final String[] GIVEN = {
        "Anke", "Björn", "Cem", "Dörte", "Eike", "Fatma", "Gesche", "Hauke", "Ilse", "Jörn", "Katharina", "Lüder"
    };
    private static final String[] FAMILY = {
        "Ahrens",
        "Böttcher",
        "Cordes",
        "Dierks",
        "Engelke",
        "Früchtenicht",
        "Göbel",
        "Hüneke",
        "Intemann",
        "Jürgens",
        "Knoop",
        "Lührs",
        "Meyer-Öhlmann"
    };

    private ManyPeople() {}

    static void load() throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            for (long from = 0; from < PEOPLE; from += AT_ONCE) {
                people(root, from);
            }
            sql.execute("ANALYZE TABLE contact_person, person_channel, contact_role");
        }
    }

    private static void people(Connection root, long from) throws SQLException {
        ManyPartners.insert(
                root,
                "INSERT INTO contact_person (id, version, given_name, family_name, status, preferred_way, entered_at,"
                        + " changed_at, changed_by) VALUES ",
                "(?, 1, ?, ?, 'ACTIVE', 'EMAIL', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'Bench')",
                from,
                AT_ONCE,
                i -> Arrays.asList(
                        FIRST_ID + i,
                        GIVEN[(int) (i % GIVEN.length)],
                        FAMILY[(int) (i / GIVEN.length % FAMILY.length)] + " "
                                + Long.toString(i / 156, Character.MAX_RADIX)));
        ManyPartners.insert(
                root,
                "INSERT INTO person_channel (id, version, person_id, ordinal, way, target) VALUES ",
                "(?, 1, ?, 0, 'EMAIL', ?)",
                from,
                AT_ONCE,
                i -> Arrays.asList(FIRST_ID + i, FIRST_ID + i, "person-" + i + "@betrieb-" + i + ".example"));
        ManyPartners.insert(
                root,
                "INSERT INTO contact_role (id, version, person_id, organization_id, position, main_contact, removed)"
                        + " VALUES ",
                "(?, 1, ?, ?, 'Leitung', TRUE, FALSE)",
                from,
                AT_ONCE,
                i -> Arrays.asList(FIRST_ID + i, FIRST_ID + i, ManyPartners.FIRST_ID + i % ManyPartners.FEW));
    }
}
