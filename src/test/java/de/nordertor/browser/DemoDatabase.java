package de.nordertor.browser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Puts the database of the browser tests into a state that no page leads to. */
final class DemoDatabase {

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
