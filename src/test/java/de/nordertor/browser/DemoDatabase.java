package de.nordertor.browser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the database of the browser tests into a state that no page leads to. */
final class DemoDatabase {

    private static final String KEPT = "nordertor_kept";
    private static final String DELIVERED = "nordertor_delivered";

    /** They change by themselves, or in the background afterwards. */
    private static final Set<String> UNCOUNTED =
            Set.of("sign_in_attempt", "duplicate_due", "partner_block", "reminder_run", "work_lease");

    /** For looking only, and kept open: what asks hundreds of times would else mostly connect. */
    private static Connection reader;

    private static List<String> tables;
    private static final Map<String, Map<String, String>> SUMS = new HashMap<>();

    private DemoDatabase() {}

    /** How many statements the server read or wrote with meanwhile; whoever else works at that moment counts too. */
    static long statementsDuring(Runnable work) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            long before = statements(statement);
            work.run();
            return statements(statement) - before;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long statements(Statement statement) throws SQLException {
        long sum = 0;
        try (ResultSet counters = statement.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN"
                + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
            while (counters.next()) {
                sum += counters.getLong(2);
            }
        }
        return sum;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("nordertor.database.url"),
                "root",
                System.getProperty("nordertor.database.password"));
    }

    private static Connection reader() throws SQLException {
        if (reader == null || !reader.isValid(1)) {
            reader = connect();
        }
        return reader;
    }

    /** The first column of the first row. */
    static String value(String query) {
        try (Statement statement = reader().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new IllegalStateException("nothing found by " + query);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The demo town as it was before the first test; its rows are remembered when this is asked for the first time. */
    static synchronized void asDelivered() {
        if (SUMS.containsKey(DELIVERED)) {
            putBack(DELIVERED);
        } else {
            keep(DELIVERED);
        }
    }

    /** Remembers all rows for {@link #putBack()}. */
    static void keep() {
        keep(KEPT);
    }

    private static void keep(String copy) {
        remindNobody();
        run("DROP DATABASE IF EXISTS " + copy, "CREATE DATABASE " + copy);
        run(tables().stream()
                .map(table -> "CREATE TABLE %s.%s AS SELECT * FROM nordertor.%2$s".formatted(copy, table))
                .toArray(String[]::new));
        SUMS.put(copy, checksums(copy));
    }

    /** Everything as it was at {@link #keep()}, whatever pages did meanwhile; the search reads it again. */
    static void putBack() {
        putBack(KEPT);
    }

    private static void putBack(String copy) {
        long told = Long.parseLong(value("SELECT COALESCE(MAX(change_no), 0) FROM %s.search_change".formatted(copy)));
        List<String> statements = new ArrayList<>(List.of("SET foreign_key_checks = 0"));
        Map<String, String> now = checksums("nordertor");
        List<String> changed = now.keySet().stream()
                .filter(table -> !table.equals("search_change"))
                .filter(table -> !now.get(table).equals(SUMS.get(copy).get(table)))
                .toList();
        for (String table : changed) {
            statements.add("DELETE FROM nordertor." + table);
            statements.add("INSERT INTO nordertor.%s SELECT * FROM %s.%1$s".formatted(table, copy));
        }
        statements.add("INSERT INTO nordertor.search_change (subject_kind, subject_id, changed_at)"
                + " SELECT DISTINCT subject_kind, subject_id, UTC_TIMESTAMP(6) FROM nordertor.search_change"
                + " WHERE change_no > " + told);
        run(statements.toArray(String[]::new));
    }

    /** Another one as soon as any row is another one; attempts to sign in do not count. */
    static String fingerprint() {
        Map<String, String> sums = checksums("nordertor");
        sums.keySet().removeAll(UNCOUNTED);
        return sums.toString();
    }

    private static Map<String, String> checksums(String database) {
        String names = tables().stream().map(table -> database + "." + table).collect(Collectors.joining(", "));
        try (Statement statement = reader().createStatement();
                ResultSet rows = statement.executeQuery("CHECKSUM TABLE " + names)) {
            Map<String, String> sums = new TreeMap<>();
            while (rows.next()) {
                sums.put(rows.getString(1).replace(database + ".", ""), String.valueOf(rows.getString(2)));
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables() {
        if (tables == null) {
            tables = List.of(value("SELECT GROUP_CONCAT(table_name) FROM information_schema.tables"
                            + " WHERE table_schema = 'nordertor' AND table_type = 'BASE TABLE'")
                    .split(","));
        }
        return tables;
    }

    /** Of what the demo has; while tests count and compare, nothing is to happen by itself. */
    static void remindNobody() {
        run(
                "UPDATE nordertor.reminder SET state = 'PASSED_OVER' WHERE state = 'WAITING'",
                "UPDATE nordertor.notice SET mail = 'NONE' WHERE mail = 'WAITING'");
    }

    static void run(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
