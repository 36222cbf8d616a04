package de.nordertor.bench;

import de.nordertor.StatementLog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;

/** 10,000 ideas of the kind that people have, written past the application; the index reads them as it reads any change. */
final class ManyIdeas {

    static final int COUNT = 10_000;

    private static final int AT_ONCE = 500;
    private static final long FIRST_ID = 2_000_000_000L;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 2_000;
    private static final String[] THINGS = {
        "Bänke",
        "Bäume",
        "Fahrradbügel",
        "Spielgeräte",
        "Hochbeete",
        "Lampen",
        "Mülleimer",
        "Bücherschränke",
        "Tische",
        "Wegweiser",
        "Trinkbrunnen",
        "Sportgeräte"
    };
    private static final String[] PLACES = {
        "Nordring",
        "Markt",
        "Bahnhof",
        "Schulhof",
        "Spielplatz",
        "Nachbarschaftszentrum",
        "Weserufer",
        "Bolzplatz",
        "Kindergarten",
        "Friedhof",
        "Rathaus",
        "Parkplatz"
    };
    private static final String[] PEOPLE = {
        "Kinder", "Jugendliche", "ältere Menschen", "Familien", "Nachbarn", "Vereine", "Betriebe", "Geflüchtete"
    };
    private static final String[] WHYS = {
        "sich treffen und ausruhen",
        "gemeinsam kochen und reden",
        "Werkzeug leihen und reparieren",
        "sicher zur Schule gehen",
        "im Schatten sitzen",
        "Sprachen üben",
        "Musik machen",
        "Gemüse anbauen und teilen",
        "Hausaufgaben machen"
    };

    private ManyIdeas() {}

    static void load() throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            int missing = COUNT - count(sql);
            for (int from = 0; from < missing; from += AT_ONCE) {
                write(root, from, Math.min(AT_ONCE, missing - from));
            }
            sql.execute("INSERT INTO search_change (subject_kind, subject_id, changed_at)"
                    + " SELECT 'Idea', id, UTC_TIMESTAMP(6) FROM idea WHERE id >= " + FIRST_ID);
            sql.execute("ANALYZE TABLE idea");
        }
    }

    private static void write(Connection root, int from, int rows) throws SQLException {
        String values = "(?, 1, UUID(), ?, ?, ?, ?, 'COLLECTED', ?, ?, UTC_TIMESTAMP(6), 'Bench')";
        try (PreparedStatement ideas = root.prepareStatement(
                        "INSERT INTO idea (id, version, uid, title, description, source, received_on, state, state_since,"
                                + " supporters, changed_at, changed_by) VALUES "
                                + String.join(",", Collections.nCopies(rows, values)));
                PreparedStatement steps = root.prepareStatement(
                        "INSERT INTO idea_step (id, version, idea_id, ordinal, state, happened_on, reason, recorded_at,"
                                + " recorded_by) SELECT id + " + COUNT
                                + ", 1, id, 0, 'COLLECTED', received_on, 'Bench',"
                                + " UTC_TIMESTAMP(6), 'Bench' FROM idea WHERE id >= ? AND id < ?")) {
            int column = 1;
            for (int i = from; i < from + rows; i++) {
                ideas.setLong(column++, FIRST_ID + i);
                ideas.setString(column++, title(i));
                ideas.setString(column++, description(i));
                ideas.setString(column++, i % 3 == 0 ? "RESIDENT" : "WORKING_GROUP");
                ideas.setObject(column++, FIRST_DAY.plusDays(i % DAYS));
                ideas.setObject(column++, FIRST_DAY.plusDays(i % DAYS));
                ideas.setInt(column++, i % 40);
            }
            ideas.executeUpdate();
            steps.setLong(1, FIRST_ID + from);
            steps.setLong(2, FIRST_ID + from + rows);
            steps.executeUpdate();
        }
    }

    static long someId() {
        return FIRST_ID + COUNT / 2;
    }

    static String title(int i) {
        return of(THINGS, i) + " am " + of(PLACES, i / 7) + " für " + of(PEOPLE, i / 3) + ", Vorschlag " + i;
    }

    static String description(int i) {
        return "Am " + of(PLACES, i / 7) + " fehlen " + of(THINGS, i) + ". " + of(PEOPLE, i / 3) + " könnten dort "
                + of(WHYS, i / 11) + " und " + of(WHYS, i / 5)
                + ". Die Kosten sind gering, und viele wollen mithelfen.";
    }

    private static String of(String[] words, int i) {
        return words[i % words.length];
    }

    private static int count(Statement sql) throws SQLException {
        try (ResultSet rows = sql.executeQuery("SELECT COUNT(*) FROM idea")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
