package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.SmtpSink;
import de.nordertor.platform.SmtpSink.Taken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Somebody pulls the plug while 2,000 mails are leaving: none is lost, and one comes twice only where the mail server had
 * taken it and the node could not say so any more.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the migrated server")
@EnabledOnOs(OS.LINUX)
class MailKillOperationIT {

    private static final int MAILS = 2_000;
    private static final int KILLS = "full".equals(System.getProperty("nordertor.depth")) ? 9 : 3;
    private static final int STAGE = MAILS / (KILLS + 1);
    private static final int SENDERS = 4;
    private static final Duration LONG = Duration.ofMinutes(4);

    private final Random random = new Random(6);

    @Test
    void noMailIsLostAndOnlyThoseInTheHandsOfTheDeadComeAgain() throws Exception {
        LocalServer server = MigratedServer.get();
        try (SmtpSink mails = new SmtpSink(server.mailPort())) {
            for (int kill = 0; kill < KILLS; kill++) {
                int enough = mails.count() + 1 + random.nextInt(STAGE * 9 / 10);
                put(server, kill * STAGE);
                await(() -> mails.count() >= enough);
                server.killAndRestart();
            }
            put(server, KILLS * STAGE);
            // what the living one has in its hands takes it no three seconds; the claims of the dead would last five
            // minutes
            Awaitility.await()
                    .atMost(LONG)
                    .during(Duration.ofSeconds(3))
                    .until(() -> number(server, "next_attempt_at <= UTC_TIMESTAMP(6)") == 0);
            long inHand = number(server, "attempts > 0");
            assertThat(inHand).isLessThanOrEqualTo((long) KILLS * SENDERS);
            execute(
                    server,
                    "UPDATE outgoing_mail SET version = version + 1, next_attempt_at = UTC_TIMESTAMP(6)"
                            + " WHERE subject_kind = 'Kill' AND state = 'WAITING'");
            await(() -> number(server, "TRUE") == 0);

            List<String> taken = mails.taken().stream()
                    .filter(mail -> mail.to().endsWith("@kill.example"))
                    .map(Taken::messageId)
                    .toList();
            assertThat(taken.stream().distinct()).hasSize(MAILS);
            assertThat((long) taken.size()).isLessThanOrEqualTo(MAILS + inHand);
        }
    }

    /** A whole run would leave while the server starts; so a part of it comes before each kill. */
    private static void put(LocalServer server, int from) throws SQLException {
        String sql =
                "INSERT INTO nordertor.outgoing_mail (id, version, unique_key, message_id, subject_kind, subject_id,"
                        + " revision, state, recipient, title, text, created_at, attempts, next_attempt_at) VALUES"
                        + " (NEXT VALUE FOR nordertor.nordertor_id, 1, SHA2(?, 256), ?, 'Kill', 1, 1, 'WAITING', ?, 'Frist',"
                        + " 'Heute', UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6))";
        try (Connection root = server.database().root();
                PreparedStatement insert = root.prepareStatement(sql)) {
            for (int i = from; i < from + STAGE; i++) {
                insert.setString(1, "kill/" + i);
                insert.setString(2, "<kill." + i + "@town.example>");
                insert.setString(3, "person" + i + "@kill.example");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(LONG).pollInterval(Duration.ofMillis(5)).until(condition);
    }

    /** How many of the mails that wait. */
    private static long number(LocalServer server, String condition) throws SQLException {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement()) {
            statement.execute("USE nordertor");
            try (ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM outgoing_mail"
                    + " WHERE subject_kind = 'Kill' AND state = 'WAITING' AND " + condition)) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static void execute(LocalServer server, String sql) throws SQLException {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement()) {
            statement.execute("USE nordertor");
            statement.execute(sql);
        }
    }
}
