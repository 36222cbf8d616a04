package de.nordertor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application asks its database while something happens, as MariaDB's own log of all statements tells it.
 * Transactions, session settings and the pool's look whether a connection is still alive are left out.
 */
public final class StatementLog {

    private static final String HEARD = "SELECT CAST(argument AS CHAR) FROM mysql.general_log"
            + " WHERE command_type IN ('Query', 'Execute') AND user_host LIKE 'nordertor[%'";

    private StatementLog() {}

    public static List<String> of(Runnable work) {
        try (Connection root = root();
                Statement sql = root.createStatement()) {
            sql.execute("SET GLOBAL log_output = 'TABLE'");
            sql.execute("TRUNCATE mysql.general_log");
            sql.execute("SET GLOBAL general_log = ON");
            try {
                work.run();
            } finally {
                sql.execute("SET GLOBAL general_log = OFF");
            }
            List<String> heard = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery(HEARD)) {
                while (rows.next()) {
                    heard.add(rows.getString(1));
                }
            }
            heard.removeIf(statement ->
                    !statement.matches("(?is)(set statement .* for )?(select|insert|update|delete|call|with)\\b.*")
                            || statement.toLowerCase(java.util.Locale.ROOT).endsWith("select 1"));
            return heard;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection root() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("nordertor.database.url") + "/nordertor",
                "root",
                System.getProperty("nordertor.database.password"));
    }
}
