package de.nordertor.bench;

import de.nordertor.StatementLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The areas, programmes, groups, meetings and notes of a town that has been at it for ten years. */
final class ManyProgrammes {

    private static final int AREAS = 5;
    private static final int PROGRAMMES = 20;
    private static final int TOWNS_EACH = 10;
    private static final int GROUPS = 40;
    private static final int MEETINGS = 2_000;
    private static final int ACTIVITIES = 20_000;
    private static final long FIRST = 2_000_000_000L;
    private static final String CHANGED = "UTC_TIMESTAMP(6), 'Bench'";

    private ManyProgrammes() {}

    static void load() throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            sql.execute("INSERT INTO programme_area (id, version, name, changed_at, changed_by) SELECT "
                    + (FIRST + 5_000) + " + seq, 1, CONCAT('Quartier ', seq), " + CHANGED + " FROM seq_1_to_" + AREAS);
            programmes(sql);
            groups(sql);
            activities(sql);
            for (String table : new String[] {
                "funding_programme", "programme_participation", "working_group", "group_meeting", "activity_subject"
            }) {
                sql.execute("ANALYZE TABLE " + table);
            }
        }
    }

    private static void programmes(Statement sql) throws SQLException {
        sql.execute("INSERT INTO funding_programme (id, version, name, carrier, starts_on, ends_on, places, changed_at,"
                + " changed_by) SELECT " + FIRST + " + seq, 1, CONCAT('Förderprogramm Quartier und Wirtschaft ', seq),"
                + " 'Bundesinstitut', DATE '2010-01-01' + INTERVAL seq MONTH, DATE '2020-01-01' + INTERVAL seq MONTH, 10, "
                + CHANGED + " FROM seq_1_to_" + PROGRAMMES);
        sql.execute("INSERT INTO programme_participation (id, version, programme_id, state, state_since, changed_at,"
                + " changed_by) SELECT " + (FIRST + 1_000) + " + seq, 1, " + FIRST + " + seq,"
                + " ELT(1 + seq % 4, 'PREPARING', 'PENDING', 'ADMITTED', 'ACTIVE'), DATE '2016-01-01' + INTERVAL seq DAY, "
                + CHANGED + " FROM seq_1_to_" + PROGRAMMES);
        sql.execute("INSERT INTO participating_municipality (id, version, programme_id, ordinal, name, state) SELECT "
                + (FIRST + 2_000) + " + seq, 1, " + FIRST + " + 1 + seq % " + PROGRAMMES + ", seq DIV " + PROGRAMMES
                + ", CONCAT('Stadt ', seq), 'ADMITTED' FROM seq_0_to_" + (PROGRAMMES * TOWNS_EACH - 1));
    }

    /** Nobody covers the last field of action, so that the coverage asks for partners. */
    private static void groups(Statement sql) throws SQLException {
        sql.execute("INSERT INTO working_group (id, version, name, kind, starts_on, changed_at, changed_by) SELECT "
                + (FIRST + 10_000) + " + seq, 1, CONCAT('Arbeitsgruppe ', seq), 'WORKING_GROUP', '2015-09-01', "
                + CHANGED
                + " FROM seq_1_to_" + GROUPS);
        sql.execute(
                "INSERT INTO working_group_field (group_id, field_of_action_id) SELECT g.id, f.id FROM working_group g"
                        + " JOIN field_of_action f ON (g.id + f.ordinal) % 3 = 0 WHERE g.id > " + FIRST
                        + " AND f.code <> 'ECONOMY' AND f.id <> (SELECT MAX(id) FROM field_of_action)");
        sql.execute(
                "INSERT INTO group_meeting (id, version, group_id, state, topic, held_on, starts_at, ends_at, place,"
                        + " changed_at, changed_by) SELECT " + (FIRST + 20_000) + " + seq, 1, " + (FIRST + 10_001)
                        + " + seq % "
                        + GROUPS
                        + ", 'HELD', CONCAT('Treffen ', seq), DATE '2016-01-01' + INTERVAL seq DAY, '18:30', '20:00',"
                        + " 'Rathaus', " + CHANGED + " FROM seq_1_to_" + MEETINGS);
    }

    private static void activities(Statement sql) throws SQLException {
        sql.execute("INSERT INTO activity (id, version, kind, occurred_on, title, author_name, created_at, changed_at,"
                + " changed_by) SELECT " + (FIRST + 100_000)
                + " + seq, 1, 'NOTE', DATE '2016-01-01' + INTERVAL seq % 3000"
                + " DAY, CONCAT('Notiz ', seq), 'Bench', UTC_TIMESTAMP(6), " + CHANGED + " FROM seq_1_to_"
                + ACTIVITIES);
        sql.execute("INSERT INTO activity_subject (activity_id, subject_kind, subject_id, occurred_on) SELECT "
                + (FIRST + 100_000) + " + seq, 'WorkingGroup', " + (FIRST + 10_001) + " + seq % " + GROUPS
                + ", DATE '2016-01-01' + INTERVAL seq % 3000 DAY FROM seq_1_to_" + ACTIVITIES);
    }
}
