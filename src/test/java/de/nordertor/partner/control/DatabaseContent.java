package de.nordertor.partner.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Every row of every table, so that a test can say that all is as it was; without who touched it last and how often. */
@ApplicationScoped
public class DatabaseContent {

    private static final Set<String> OF_THE_MACHINE = Set.of(
            "search_change",
            "duplicate_due",
            "duplicate_pair",
            "partner_merge",
            "sign_in_attempt",
            "session_user",
            "reminder_run",
            "work_lease",
            "flyway_schema_history");
    private static final Set<String> TOUCHED = Set.of("version", "changed_at", "changed_by");

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    /** Table → its rows as texts, sorted. */
    public Map<String, List<String>> read() {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            Map<String, List<String>> content = new TreeMap<>();
            for (String table : tables(sql)) {
                if (!OF_THE_MACHINE.contains(table)) {
                    content.put(table, rows(sql, table));
                }
            }
            return content;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = sql.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static List<String> rows(Statement sql, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = sql.executeQuery("SELECT * FROM " + table)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    String column = found.getMetaData().getColumnName(i);
                    if (!TOUCHED.contains(column)) {
                        row.append(column)
                                .append('=')
                                .append(found.getString(i))
                                .append(' ');
                    }
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
