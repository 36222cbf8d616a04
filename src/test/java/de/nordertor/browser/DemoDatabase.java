package de.nordertor.browser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Puts the database of the browser tests into a state that no page leads to. */
final class DemoDatabase {

    private DemoDatabase() {}

    static void run(String... statements) {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("nordertor.database.url"),
                        "root",
                        System.getProperty("nordertor.database.password"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
