package de.nordertor.platform.control.mail;

import de.nordertor.platform.control.mail.MailDispatcher.Outage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Spares a mail server that does not answer. It opens at the first failure; from then on one mail is tried after pauses
 * that grow from ten seconds to ten minutes, until the server takes it. It also opens when several mails in a row are
 * refused out of principle, each to somebody else. Each node finds out for itself.
 */
final class MailBreaker {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** So many addressees, and none that is taken in between: then it is not they whom the server does not want. */
    private static final int IN_A_ROW = 3;

    private final Clock clock;
    private final Set<String> unwanted = new HashSet<>();
    private Outage outage;

    MailBreaker(Clock clock) {
        this.clock = clock;
    }

    /** Empty while the server answers. */
    synchronized Optional<Outage> outage() {
        return Optional.ofNullable(outage);
    }

    synchronized boolean isOpen() {
        return outage != null;
    }

    /** Whether it is time to try one mail; whoever asks tries it, for the others it is then too early. */
    synchronized boolean isTrialDue() {
        Instant now = clock.instant();
        if (outage == null || now.isBefore(outage.nextTrial())) {
            return false;
        }
        Duration pause = longer(outage.pause());
        outage = new Outage(outage.since(), outage.reply(), pause, now.plus(pause));
        return true;
    }

    /** @return whether it is the first failure of an outage; several senders may notice the same one */
    synchronized boolean failed(String reply) {
        Instant now = clock.instant();
        boolean first = outage == null;
        outage = first
                ? new Outage(now, reply, FIRST, now.plus(FIRST))
                : new Outage(outage.since(), reply, outage.pause(), now.plus(outage.pause()));
        return first;
    }

    /** The server refused a mail to somebody out of principle. @return whether it does so with everything that comes from us */
    synchronized boolean isOnPrinciple(String address) {
        unwanted.add(address);
        return isOpen() || unwanted.size() >= IN_A_ROW;
    }

    /** The server has taken a mail. */
    synchronized void taken() {
        unwanted.clear();
    }

    /** The server has taken a mail, or refused just that one. */
    synchronized void close() {
        outage = null;
        unwanted.clear();
    }

    /** The next trial need not wait. */
    synchronized void hurry() {
        if (outage != null) {
            outage = new Outage(outage.since(), outage.reply(), FIRST, clock.instant());
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }
}
