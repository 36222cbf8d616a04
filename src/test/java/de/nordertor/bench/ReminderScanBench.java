package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nordertor.StatementLog;
import de.nordertor.platform.SmtpSink;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The job finds what is due among the reminders of 100,000 deadlines, and tells it: as long as its run is on record. */
class ReminderScanBench {

    private static final double MOST_SECONDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String RUN = " FROM reminder_run WHERE state = 'DONE' AND told >= " + ManyDeadlines.DUE;

    @Test
    void amongAHundredThousandDeadlinesThoseThatAreDueAreFound() throws Exception {
        try (SmtpSink server = new SmtpSink(Integer.getInteger("nordertor.mail.port"))) {
            ManyDeadlines.load();
            ManyDeadlines.letSomeBeDue();

            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> number("SELECT COUNT(*)" + RUN) > 0);

            double seconds = number("SELECT MIN(TIMESTAMPDIFF(MICROSECOND, started_at, ended_at))" + RUN) / 1e6;
            Figures figures = new Figures("reminder-scan", "deadlines", "reminders", "told", "seconds");
            figures.addRow(
                    String.valueOf(ManyDeadlines.COUNT),
                    String.valueOf((long) number("SELECT COUNT(*) FROM reminder")),
                    String.valueOf((long) number("SELECT MIN(told)" + RUN)),
                    Figures.number(seconds));
            figures.write();
            assertThat(seconds).isLessThanOrEqualTo(MOST_SECONDS);
        }
    }

    private static double number(String query) throws SQLException {
        try (Connection root = StatementLog.root();
                Statement statement = root.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getDouble(1);
        }
    }
}
