package de.nordertor.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The statements of a page by bare JDBC, with the account of the application. */
final class BareStatements implements AutoCloseable {

    private final Connection connection;
    private final Statement sql;

    BareStatements() throws SQLException {
        connection = DriverManager.getConnection(
                System.getProperty("nordertor.database.url") + "/nordertor",
                "nordertor",
                System.getProperty("nordertor.database.password"));
        sql = connection.createStatement();
    }

    /** Reads every column of every row. */
    void run(List<String> statements) {
        try {
            for (String statement : statements) {
                try (ResultSet rows = sql.executeQuery(statement)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            rows.getObject(column);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In one transaction, committed in the end. */
    void write(List<String> statements) {
        String running = "";
        try {
            connection.setAutoCommit(false);
            for (String statement : statements) {
                running = statement;
                sql.execute(statement);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(running, e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
