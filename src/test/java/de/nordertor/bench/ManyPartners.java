package de.nordertor.bench;

import de.nordertor.StatementLog;
import de.nordertor.partner.control.duplicate.LoadedKeys;
import de.nordertor.partner.control.duplicate.PartnerIdentity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Fills the register up to a number of partners, each with an address, three with activities for each of them on
 * average. What a partner is called follows from its number alone.
 */
final class ManyPartners {

    static final int FEW = 100_000;
    static final int MANY = 1_000_000;
    static final int ACTIVITIES = 300_000;
    /** One partner in a thousand or so is there. */
    static final String CITY = "Neuhausen 17";

    static final long FIRST_ID = 2_000_000_000L;
    private static final long FIRST_ACTIVITY = 4_000_000_000L;
    private static final int AT_ONCE = 1_000;
    private static final int CITIES = 900;

    private static final String[] KINDS = {
        "Bäckerei",
        "Tischlerei",
        "Stiftung",
        "Förderverein",
        "Autohaus",
        "Gärtnerei",
        "Pflegedienst",
        "Elektro",
        "Wohnbau",
        "Kulturverein",
        "Sportgemeinschaft",
        "Druckerei",
        "Bürgerstiftung",
        "Spedition",
        "Apotheke",
        "Ingenieurbüro",
        "Handelshaus",
        "Malerbetrieb",
        "Buchhandlung",
        "Metallbau"
    };
    private static final String[] FORMS = {"GmbH", "e. V.", "KG", "", "gGmbH", "GmbH & Co. KG", "AG", "", "eG", "OHG"};
    private static final String[] FIRST = {
        "Brand", "Feld", "Grün", "Hage", "Kalten", "Lüder", "Möhlen", "Nien", "Oster", "Rade", "Schön", "Tann", "Uhl",
        "Vor", "Wester", "Zell", "Alten", "Birken", "Dahl", "Eichen"
    };
    private static final String[] SECOND = {
        "mann", "kamp", "busch", "stedt", "müller", "hoff", "berg", "wald", "brink", "horst", "meyer", "brock", "loh",
        "diek", "marsch", "torf", "winkel", "rode", "see", "becker"
    };
    private static final String[] STREETS = {
        "Lange Straße", "Marienstraße", "Am Wall", "Celler Straße", "Hafenstraße", "Ziegelkampstraße", "Leinstraße"
    };
    private static final String[] STATUSES = {"PROSPECT", "ACTIVE", "ACTIVE", "ACTIVE", "DORMANT"};
    private static final String[] SIZES = {"MICRO", "SMALL", "MEDIUM", "LARGE"};

    private ManyPartners() {}

    static String name(long i) {
        String family = FIRST[(int) (i % 20)] + SECOND[(int) (i / 20 % 20)];
        String partner = i / 400 % 26 == 0 ? "" : " " + (char) ('A' + i / 400 % 26) + "."; // initials
        String kind = KINDS[(int) ((i / 7 + i / 10_400) % 20)];
        String form = FORMS[(int) (i / 13 % 10)];
        long rest = i / 10_400;
        String number = rest == 0 ? "" : " " + FIRST[(int) (rest % 20)] + "er Werk " + rest;
        return (kind + partner + " " + family + number + " " + form).strip();
    }

    static String city(long i) {
        long city = i * 31 % CITIES;
        return city == 0 ? "Nienburg/Weser" : "Neuhausen " + city;
    }

    static String postalCode(long i) {
        return "%05d".formatted(21_000 + i * 31 % CITIES * 7);
    }

    /** Up to that many; those that are there already count. */
    static void load(int count) throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            long there = number(
                    sql,
                    "SELECT COUNT(*) FROM partner_organization WHERE id >= " + FIRST_ID + " AND id < "
                            + FIRST_ACTIVITY);
            List<Long> types = ids(sql, "SELECT id FROM partner_type ORDER BY id");
            List<Long> people = ids(sql, "SELECT id FROM user_account ORDER BY id");
            for (long from = there; from < count; from += AT_ONCE) {
                int rows = (int) Math.min(AT_ONCE, count - from);
                partners(root, from, rows, types, people);
                addresses(root, from, rows);
                keys(sql, from, rows);
            }
            sql.execute("ANALYZE TABLE partner_organization, partner_address, partner_block");
        }
    }

    /** Up to {@link #ACTIVITIES}, spread over the first {@link #FEW} partners. */
    static void loadActivities() throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            for (long from = 0; from < ACTIVITIES; from += AT_ONCE) {
                activities(root, from, AT_ONCE);
            }
            sql.execute("ANALYZE TABLE activity, activity_subject");
        }
    }

    /** Has the index read what was loaded past the application, from a number on. */
    static void index(long from) throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            changed(sql, "PartnerOrganization", "partner_organization", FIRST_ID + from, FIRST_ACTIVITY);
            if (from == 0) {
                changed(sql, "Activity", "activity", FIRST_ACTIVITY, ManyPeople.FIRST_ID);
                changed(sql, "ContactPerson", "contact_person", ManyPeople.FIRST_ID, Long.MAX_VALUE);
            }
        }
    }

    private static void changed(Statement sql, String kind, String table, long from, long to) throws SQLException {
        sql.execute("INSERT INTO search_change (subject_kind, subject_id, changed_at) SELECT '" + kind
                + "', id, UTC_TIMESTAMP(6) FROM " + table + " WHERE id >= " + from + " AND id < " + to);
    }

    private static void partners(Connection root, long from, int rows, List<Long> types, List<Long> people)
            throws SQLException {
        insert(
                root,
                "INSERT INTO partner_organization (id, version, name, partner_type_id, status, sector, size_class, web,"
                        + " email, phone, register_court, register_number, responsible_id, postal_code, city,"
                        + " inside_area, changed_at, changed_by) VALUES ",
                "(?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6), 'Bench')",
                from,
                rows,
                i -> Arrays.asList(
                        FIRST_ID + i,
                        name(i),
                        types.get((int) (i % types.size())),
                        STATUSES[(int) (i % STATUSES.length)],
                        KINDS[(int) (i % KINDS.length)],
                        SIZES[(int) (i % SIZES.length)],
                        web(i),
                        email(i),
                        phone(i),
                        court(i),
                        register(i),
                        i % 4 == 0 ? people.get((int) (i / 4 % people.size())) : null,
                        postalCode(i),
                        city(i),
                        i % 5 == 0));
    }

    /** By which the look for duplicates finds them; the application writes them when it stores a partner. */
    private static void keys(Statement sql, long from, int rows) throws SQLException {
        StringBuilder values = new StringBuilder();
        for (long i = from; i < from + rows; i++) {
            PartnerIdentity identity = PartnerIdentity.of(
                    name(i),
                    List.of(new PartnerIdentity.Address(street(i), houseNumber(i), postalCode(i), city(i))),
                    phone(i),
                    email(i),
                    web(i),
                    court(i),
                    register(i));
            for (Long key : LoadedKeys.of(identity)) {
                values.append(values.isEmpty() ? "(" : ",(")
                        .append(key)
                        .append(',')
                        .append(FIRST_ID + i)
                        .append(')');
            }
        }
        sql.execute("INSERT IGNORE INTO partner_block (block_key, partner_id) VALUES " + values);
    }

    private static String web(long i) {
        return "https://www.betrieb-" + i + ".example";
    }

    private static String email(long i) {
        return "info@betrieb-" + i + ".example";
    }

    private static String phone(long i) {
        return "05021 " + (100_000 + i);
    }

    private static String court(long i) {
        return i % 3 == 0 ? "Amtsgericht Walsrode" : null;
    }

    private static String register(long i) {
        return i % 3 == 0 ? "HRB " + (100_000 + i) : null;
    }

    private static String street(long i) {
        return STREETS[(int) (i % STREETS.length)];
    }

    private static String houseNumber(long i) {
        return String.valueOf(1 + i / 7 % 200);
    }

    private static void addresses(Connection root, long from, int rows) throws SQLException {
        insert(
                root,
                "INSERT INTO partner_address (id, version, organization_id, ordinal, kind, street, house_number,"
                        + " postal_code, city, country) VALUES ",
                "(?, 1, ?, 0, 'VISIT', ?, ?, ?, ?, 'DE')",
                from,
                rows,
                i -> Arrays.asList(FIRST_ID + i, FIRST_ID + i, street(i), houseNumber(i), postalCode(i), city(i)));
    }

    private static void activities(Connection root, long from, int rows) throws SQLException {
        insert(
                root,
                "INSERT INTO activity (id, version, kind, occurred_on, title, text, author_name, created_at, changed_at,"
                        + " changed_by) VALUES ",
                "(?, 1, 'CALL', DATE '2024-01-01' + INTERVAL ? DAY, ?, ?, 'Bench', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),"
                        + " 'Bench')",
                from,
                rows,
                i -> Arrays.asList(
                        FIRST_ACTIVITY + i,
                        i % 900,
                        "Gespräch " + i + " über das Sommerfest",
                        "Es ging um Helfer, Räume und Geräte für das Sommerfest im Quartier, Gespräch Nummer " + i));
        insert(
                root,
                "INSERT INTO activity_subject (activity_id, subject_kind, subject_id, occurred_on) VALUES ",
                "(?, 'PartnerOrganization', ?, DATE '2024-01-01' + INTERVAL ? DAY)",
                from,
                rows,
                i -> Arrays.asList(FIRST_ACTIVITY + i, FIRST_ID + i % FEW, i % 900));
    }

    /** The id of a partner that has activities. */
    static long someId() {
        return FIRST_ID + 4711;
    }

    interface Row {
        List<?> values(long i);
    }

    static void insert(Connection root, String into, String values, long from, int rows, Row row) throws SQLException {
        try (PreparedStatement insert =
                root.prepareStatement(into + String.join(",", Collections.nCopies(rows, values)))) {
            int column = 1;
            for (long i = from; i < from + rows; i++) {
                for (Object value : row.values(i)) {
                    insert.setObject(column++, value);
                }
            }
            insert.executeUpdate();
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        return ids(sql, query).get(0);
    }

    private static List<Long> ids(Statement sql, String query) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
