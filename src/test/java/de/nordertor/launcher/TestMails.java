package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.SmtpSink.Taken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mails that a test puts into an outbox, each to a person of its own, and what became of them. */
final class TestMails {

    private static final String INSERT =
            "INSERT INTO outgoing_mail (id, version, unique_key, message_id, subject_kind, subject_id, revision, state,"
                    + " recipient, title, text, created_at, attempts, next_attempt_at) VALUES (NEXT VALUE FOR nordertor_id, 1,"
                    + " SHA2(?, 256), ?, 'Kill', 1, 1, 'WAITING', ?, 'Frist', 'Heute', UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6))";

    private final Database database;
    private int count;

    /** Those of an earlier test are gone. */
    TestMails(Database database) throws SQLException {
        this.database = database;
        execute("DELETE FROM outgoing_mail WHERE subject_kind = 'Kill'");
    }

    /** So many more are due, all at the same moment. */
    void put(int more) throws SQLException {
        try (Connection root = connection();
                PreparedStatement insert = root.prepareStatement(INSERT)) {
            root.setAutoCommit(false);
            for (int i = count; i < count + more; i++) {
                insert.setString(1, "kill/" + i);
                insert.setString(2, messageId(i));
                insert.setString(3, address(i));
                insert.addBatch();
            }
            insert.executeBatch();
            root.commit();
        }
        count += more;
    }

    /** How many there are by now. */
    int count() {
        return count;
    }

    /** How many of them wait. @param condition what else is said of them, in SQL */
    long waiting(String condition) throws SQLException {
        return count("state = 'WAITING' AND " + condition);
    }

    /** Whoever has them in his hands is dead: nobody waits until his claims end. */
    void endClaims() throws SQLException {
        execute("UPDATE outgoing_mail SET version = version + 1, next_attempt_at = UTC_TIMESTAMP(6)"
                + " WHERE subject_kind = 'Kill' AND state = 'WAITING'");
    }

    /** None was lost, each came under its own Message-ID. @param again how many at most came once more, in all */
    void assertArrived(List<Taken> taken, long again) throws SQLException {
        List<String> own = own(taken).stream().map(Taken::messageId).toList();
        Set<String> lost =
                IntStream.range(0, count).mapToObj(TestMails::messageId).collect(Collectors.toSet());
        own.forEach(lost::remove);
        assertThat(own(taken))
                .filteredOn(mail -> !mail.messageId().equals(messageId(number(mail.to()))))
                .isEmpty();
        assertThat(lost).isEmpty();
        assertThat((long) own.size()).isLessThanOrEqualTo(count + again);
        assertThat(count("state = 'SENT'")).isEqualTo(count);
    }

    /** Each attempt was on record before it began. @param unrecorded how many at most came to nothing, in all */
    void assertEachAttemptWasCounted(List<Taken> taken, long unrecorded) throws SQLException {
        Map<String, Long> came =
                own(taken).stream().collect(Collectors.groupingBy(Taken::messageId, Collectors.counting()));
        long attempts = 0;
        try (Connection root = connection();
                Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT message_id, attempts FROM outgoing_mail WHERE subject_kind = 'Kill'")) {
            while (row.next()) {
                assertThat(came.get(row.getString(1))).as(row.getString(1)).isLessThanOrEqualTo(row.getLong(2));
                attempts += row.getLong(2);
            }
        }
        assertThat(attempts).isLessThanOrEqualTo(count + unrecorded);
    }

    private static List<Taken> own(List<Taken> taken) {
        return taken.stream()
                .filter(mail -> mail.to().endsWith("@kill.example"))
                .toList();
    }

    private static String messageId(int number) {
        return "<kill." + number + "@town.example>";
    }

    private static int number(String address) {
        return Integer.parseInt(address.replaceAll("\\D", ""));
    }

    private static String address(int number) {
        return "person" + number + "@kill.example";
    }

    private long count(String condition) throws SQLException {
        try (Connection root = connection();
                Statement statement = root.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT COUNT(*) FROM outgoing_mail WHERE subject_kind = 'Kill' AND " + condition)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection root = connection();
                Statement statement = root.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        Connection root = database.root();
        root.setCatalog("nordertor");
        return root;
    }
}
