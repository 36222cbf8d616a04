package de.nordertor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * Counts the SQL statements of a use case, in container tests: MariaDB tells how many it has got from everybody, and
 * nobody else is there. The pool looks at times whether a connection is still alive, so the smallest of a few counts
 * is the one.
 */
@ApplicationScoped
public class QueryCount {

    private static final String COUNTERS = "SHOW GLOBAL STATUS WHERE Variable_name IN"
            + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_call_procedure')";
    private static final int TIMES = 3;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    public long of(Callable<?> useCase) throws Exception {
        long fewest = Long.MAX_VALUE;
        try (Connection connection = database.getConnection()) {
            for (int i = 0; i < TIMES; i++) {
                long before = sent(connection);
                useCase.call();
                fewest = Math.min(fewest, sent(connection) - before);
            }
        }
        return fewest;
    }

    private static long sent(Connection connection) throws SQLException {
        long sum = 0;
        try (Statement sql = connection.createStatement();
                ResultSet counters = sql.executeQuery(COUNTERS)) {
            while (counters.next()) {
                sum += counters.getLong(2);
            }
        }
        return sum;
    }
}
