package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.SmtpSink;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Somebody pulls the plug of the database, and then again and again that of the server, while 2,000 mails are leaving: none
 * is lost, and one comes twice only where the mail server had taken it and the node could not say so any more.
 */
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "nordertor.depth", matches = "full")
class MailKillOperationIT {

    private static final int MAILS = 2_000;
    private static final int KILLS = 3;
    private static final int STAGE = MAILS / (KILLS + 1);
    private static final int SENDERS = 8;
    private static final Duration LONG = Duration.ofMinutes(4);

    private final Random random = new Random(6);

    @Test
    void noMailIsLostAndOnlyThoseInTheHandsOfTheDeadComeAgain() throws Exception {
        LocalServer server = MigratedServer.get();
        TestMails mails = new TestMails(server.database());
        try (SmtpSink taking = new SmtpSink(server.mailPort())) {
            awaitSome(mails, taking, STAGE / 2);
            server.database().killAndRestart();
            theServerGoesOnByItself(mails, taking);
            for (int kill = 0; kill < KILLS; kill++) {
                awaitSome(mails, taking, Math.min(STAGE, MAILS - mails.count()));
                server.killAndRestart();
            }
            mails.put(MAILS - mails.count());
            // what the living one has in its hands takes it no three seconds; the claims of the dead would last five
            // minutes
            Awaitility.await()
                    .atMost(LONG)
                    .during(Duration.ofSeconds(3))
                    .until(() -> mails.waiting("next_attempt_at <= UTC_TIMESTAMP(6)") == 0);
            long inTheHandsOfTheDead = (KILLS + 1L) * SENDERS;
            assertThat(mails.waiting("attempts > 0")).isLessThanOrEqualTo(inTheHandsOfTheDead);
            mails.endClaims();
            await(() -> mails.waiting("TRUE") == 0);
            mails.assertArrived(taking.taken(), inTheHandsOfTheDead);
            mails.assertEachAttemptWasCounted(taking.taken(), inTheHandsOfTheDead);
        }
    }

    /** A whole run would leave while the server starts; so a part of it comes before each kill. */
    private void awaitSome(TestMails mails, SmtpSink taking, int more) throws Exception {
        int enough = taking.count() + 1 + random.nextInt(more * 9 / 10);
        mails.put(more);
        await(() -> taking.count() >= enough);
    }

    /** More arrive than it had in its hands when the database died. */
    private static void theServerGoesOnByItself(TestMails mails, SmtpSink taking) throws Exception {
        int before = taking.count();
        mails.put(SENDERS + 1);
        await(() -> taking.count() > before + SENDERS);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(LONG).pollInterval(Duration.ofMillis(5)).until(condition);
    }
}
