package de.nordertor.platform.control.mail;

import de.nordertor.platform.boundary.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Takes the mails that are due to the mail server, over several connections; several nodes share them. */
@ApplicationScoped
public class MailDispatcher {

    static final int SENDERS = 8;

    /** The timer's thread is not kept longer at a time. */
    private static final Duration ROUND = Duration.ofMinutes(1);

    @Inject
    private MailClaims claims;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    private MailBreaker breaker;
    private MailRecorder recorder;

    /**
     * The mail server does not answer this node.
     *
     * @param since when it failed for the first time of this outage
     * @param reply what it said, or why it said nothing, the last time
     * @param pause before the next trial
     * @param nextTrial when it is tried again
     */
    public record Outage(Instant since, String reply, Duration pause, Instant nextTrial) {}

    @PostConstruct
    void begin() {
        breaker = new MailBreaker(clock);
        recorder = new MailRecorder(claims);
    }

    /** Empty while the mail server answers this node. */
    public Optional<Outage> outage() {
        return breaker.outage();
    }

    /** Somebody says that the mail server works again: it is tried with the next round. */
    public void hurry() {
        breaker.hurry();
    }

    /** A server that cannot be reached costs no mail an attempt: they all wait until it can. */
    public void sendDue() {
        if (!claims.isAnyDue()) {
            return;
        }
        if (breaker.isTrialDue()) {
            sender().sendOne();
        }
        if (!breaker.isOpen()) {
            sendAll(clock.instant().plus(ROUND));
        }
    }

    private void sendAll(Instant end) {
        Callable<Void> work = () -> {
            SystemWork.run(() -> sender().sendUntil(end));
            return null;
        };
        try {
            for (Future<Void> sender : threads.invokeAll(Collections.nCopies(SENDERS, work))) {
                sender.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A sender gave up: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private MailSender sender() {
        return new MailSender(claims, recorder, server, breaker, clock);
    }
}
