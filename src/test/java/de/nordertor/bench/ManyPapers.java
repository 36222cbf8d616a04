package de.nordertor.bench;

import de.nordertor.StatementLog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fills the list of papers up to 20,000. */
final class ManyPapers {

    static final int COUNT = 20_000;

    private static final int AT_ONCE = 500;
    private static final long FIRST_ID = 1_000_000_000L;
    private static final String INSERT = "INSERT INTO council_paper (id, version, paper_type_id, department_id, state,"
            + " number, subject, paper_date, visibility, changed_at, changed_by) VALUES ";
    private static final String VALUES = "(?, 1, ?, ?, 'APPROVED', ?, ?, ?, ?, UTC_TIMESTAMP(6), 'Bench')";

    private ManyPapers() {}

    static void load() throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            long missing =
                    COUNT - ids(sql, "SELECT COUNT(*) FROM council_paper").get(0);
            List<Long> types = ids(sql, "SELECT id FROM paper_type ORDER BY id");
            List<Long> departments = ids(sql, "SELECT id FROM department ORDER BY id");
            for (int from = 0; from < missing; from += AT_ONCE) {
                int rows = (int) Math.min(AT_ONCE, missing - from);
                try (PreparedStatement insert =
                        root.prepareStatement(INSERT + String.join(",", Collections.nCopies(rows, VALUES)))) {
                    int column = 1;
                    for (int i = from; i < from + rows; i++) {
                        insert.setLong(column++, FIRST_ID + i);
                        insert.setLong(column++, types.get(i % types.size()));
                        insert.setLong(column++, departments.get(i % departments.size()));
                        insert.setString(column++, number(i));
                        insert.setString(column++, subject(i));
                        insert.setObject(column++, LocalDate.of(2010, 1, 1).plusDays(i % 5000));
                        insert.setString(column++, i % 4 == 0 ? "NON_PUBLIC" : "PUBLIC");
                    }
                    insert.executeUpdate();
                }
            }
            sql.execute("ANALYZE TABLE council_paper");
        }
    }

    static String number(long i) {
        return "B/%05d/2016".formatted(i);
    }

    static String subject(long i) {
        return "Sachstand zum Aufbau von Kooperationen mit Unternehmen und Stiftungen im Quartier, Teil " + i;
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
