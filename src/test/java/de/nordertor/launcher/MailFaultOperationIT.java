package de.nordertor.launcher;

import de.nordertor.platform.SmtpSink;
import de.nordertor.platform.control.mail.MailNode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Whatever fails at a random moment while thousands of mails are leaving: none is lost, and one comes twice only where the mail
 * server had taken it and nobody could say so any more. Only what sends is killed, not a whole server: see {@link MailNode}.
 */
@EnabledOnOs(OS.LINUX)
class MailFaultOperationIT {

    private static final boolean DEEP = "full".equals(System.getProperty("nordertor.depth"));
    private static final int MAILS = DEEP ? 4_000 : 2_000;
    private static final int BACKLOG = MAILS / 2;
    private static final Duration LONG = Duration.ofMinutes(4);

    private static MailNodes nodes;

    private final long seed = Long.getLong("nordertor.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private TestMails mails;
    private SmtpSink server;

    @BeforeAll
    static void anOutboxIsThere() throws Exception {
        nodes = MailNodes.start();
    }

    @AfterAll
    static void theDatabaseStops() {
        nodes.close();
    }

    @BeforeEach
    void aBacklogWaits() throws Exception {
        System.out.println("seed of the faults: " + seed);
        mails = new TestMails(nodes.database());
        mails.put(BACKLOG);
        server = new SmtpSink(0);
    }

    @AfterEach
    void theMailServerStops() {
        server.close();
    }

    @Test
    @EnabledIfSystemProperty(named = "nordertor.depth", matches = "full")
    void aHundredKillsLoseNothing() throws Exception {
        int kills = 100;
        try (MailNodeProcess node = nodes.node(server)) {
            for (int kill = 0; kill < kills; kill++) {
                awaitAFewMore(stage(kills));
                node.killAndRestart();
            }
            everythingHasArrivedAfter(kills);
        }
    }

    @Test
    void ofTwoNodesOneDiesAndTheOtherGoesOn() throws Exception {
        int kills = DEEP ? 30 : 3;
        try (MailNodeProcess one = nodes.node(server);
                MailNodeProcess other = nodes.node(server)) {
            for (int kill = 0; kill < kills; kill++) {
                awaitAFewMore(stage(kills) - MailNode.SENDERS - 1);
                MailNodeProcess dead = random.nextBoolean() ? one : other;
                dead.kill();
                // what it had in its hands may still come in, one more cannot be its own
                int atItsDeath = server.count();
                mails.put(MailNode.SENDERS + 1);
                await(() -> server.count() > atItsDeath + MailNode.SENDERS);
                dead.start();
            }
            everythingHasArrivedAfter(kills);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "nordertor.depth", matches = "full")
    void aDatabaseThatDiesLosesNothing() throws Exception {
        int kills = 20;
        try (MailNodeProcess node = nodes.node(server)) {
            for (int kill = 0; kill < kills; kill++) {
                awaitAFewMore(stage(kills));
                nodes.database().killAndRestart();
            }
            everythingHasArrivedAfter(kills);
        }
    }

    @Test
    void aMailServerThatRefusesHangsOrBreaksOffLosesNothing() throws Exception {
        int faults = DEEP ? 32 : 4;
        int kills = 0;
        AtomicInteger unanswered = new AtomicInteger();
        try (MailNodeProcess node = nodes.node(server)) {
            for (int fault = 0; fault < faults; fault++) {
                awaitAFewMore(stage(faults) - MailNode.SENDERS);
                long outages = node.outages();
                begin(fault, unanswered);
                mails.put(MailNode.SENDERS);
                await(() -> node.outages() > outages);
                if (DEEP && random.nextInt(3) == 0) {
                    node.killAndRestart();
                    kills++;
                }
                server.behaves();
            }
            mails.put(MAILS - mails.count());
            await(() -> mails.waiting("TRUE") == 0);
            mails.assertArrived(server.taken(), (long) kills * MailNode.SENDERS + unanswered.get());
        }
    }

    /** @param unanswered counts what was taken without a word; more than that must not come again */
    private void begin(int fault, AtomicInteger unanswered) {
        switch (fault % 4) {
            case 0 -> {
                server.refuses();
                unanswered.addAndGet(MailNode.SENDERS);
            }
            case 1 -> {
                String command = List.of("CONNECT", "MAIL", "RCPT", "DATA").get(random.nextInt(4));
                server.hangsAt(line -> line.startsWith(command));
            }
            case 2 -> server.breaksOffAt(line -> line.startsWith("Subject: "));
            default ->
                server.breaksOffAt(line -> {
                    boolean taken = line.equals(".");
                    unanswered.addAndGet(taken ? 1 : 0);
                    return taken;
                });
        }
    }

    private static int stage(int faults) {
        return BACKLOG / (faults + 1);
    }

    /** So many more are due, and some of them, or of those before, arrive: more than were under way. */
    private void awaitAFewMore(int more) throws Exception {
        mails.put(more);
        int enough = server.count() + MailNode.SENDERS + 1 + random.nextInt(more - MailNode.SENDERS);
        await(() -> server.count() >= enough);
    }

    private void everythingHasArrivedAfter(int kills) throws Exception {
        mails.put(MAILS - mails.count());
        await(() -> mails.waiting("TRUE") == 0);
        long inTheHandsOfTheDead = (long) kills * MailNode.SENDERS;
        mails.assertArrived(server.taken(), inTheHandsOfTheDead);
        mails.assertEachAttemptWasCounted(server.taken(), inTheHandsOfTheDead);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(LONG).pollInterval(Duration.ofMillis(5)).until(condition);
    }
}
