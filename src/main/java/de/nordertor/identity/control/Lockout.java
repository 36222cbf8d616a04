package de.nordertor.identity.control;

import de.nordertor.identity.control.AttemptCounter.Verdict;
import de.nordertor.identity.entity.AttemptKind;
import de.nordertor.identity.entity.AttemptLimit;
import de.nordertor.identity.entity.LoginName;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Slows down guessing, by account and by address. A name rests whether or not an account has it, so that a rest tells
 * nothing.
 */
@ApplicationScoped
public class Lockout {

    @Inject
    private AttemptCounter counter;

    @Inject
    private Settings settings;

    /** Before comparing a password. */
    public Verdict attempt(String login, String address) {
        Verdict fromThere = count(AttemptKind.ADDRESS, address, Setting.LOCKOUT_ADDRESS_ATTEMPTS);
        if (fromThere == Verdict.RESTING) {
            return Verdict.RESTING;
        }
        Verdict withThatName = count(AttemptKind.ACCOUNT, LoginName.normalise(login), Setting.LOCKOUT_ATTEMPTS);
        return withThatName == Verdict.ALLOWED ? fromThere : withThatName;
    }

    /** The password was right. */
    public void succeeded(String login, String address) {
        TransactionRetry.run(() -> {
            counter.forgive(AttemptKind.ACCOUNT, LoginName.normalise(login));
            counter.takeBack(AttemptKind.ADDRESS, address);
            return null;
        });
    }

    /** An administrator has given a new start password. */
    public void forget(String login) {
        counter.forgive(AttemptKind.ACCOUNT, LoginName.normalise(login));
    }

    /** Before comparing the code for the first administrator: all addresses together. */
    public Verdict attemptSetup() {
        return count(AttemptKind.SETUP, "", Setting.LOCKOUT_ADDRESS_ATTEMPTS);
    }

    private Verdict count(AttemptKind kind, String subject, Setting attempts) {
        AttemptLimit limit = new AttemptLimit(
                (int) settings.number(attempts), Duration.ofMinutes(settings.number(Setting.LOCKOUT_MINUTES)));
        return TransactionRetry.run(() -> counter.count(kind, subject, limit));
    }
}
