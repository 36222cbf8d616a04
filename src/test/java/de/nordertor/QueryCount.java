package de.nordertor;

import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Counts the SQL statements of a use case, in container tests: MariaDB tells how many it has got from everybody, so
 * counting begins when nobody else is at work. A timer may begin meanwhile, and the pool looks at times whether a
 * connection is still alive; so the smallest of a few counts is the one.
 */
@ApplicationScoped
public class QueryCount {

    private static final String COUNTERS = "SHOW GLOBAL STATUS WHERE Variable_name IN"
            + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_call_procedure')";
    private static final int TIMES = 3;
    private static final Duration QUIET = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    public long of(Callable<?> useCase) throws Exception {
        long fewest = Long.MAX_VALUE;
        try (Connection connection = database.getConnection()) {
            for (int i = 0; i < TIMES; i++) {
                untilNobodyIsAtWork(connection);
                long before = sent(connection);
                useCase.call();
                fewest = Math.min(fewest, sent(connection) - before);
            }
        }
        return fewest;
    }

    private static void untilNobodyIsAtWork(Connection connection) throws SQLException {
        AtomicLong last = new AtomicLong(sent(connection));
        await().pollDelay(QUIET).pollInterval(QUIET).atMost(PATIENCE).until(() -> {
            long now = sent(connection);
            return last.getAndSet(now) == now;
        });
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
