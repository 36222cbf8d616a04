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
        AttemptLimit ofAddress = limit(Setting.LOCKOUT_ADDRESS_ATTEMPTS);
        AttemptLimit ofName = limit(Setting.LOCKOUT_ATTEMPTS);
        return TransactionRetry.run(() -> counter.countSignIn(address, ofAddress, LoginName.normalise(login), ofName));
    }

    /** The password was right. */
    public void succeeded(String login, String address) {
        TransactionRetry.run(() -> {
            counter.succeeded(address, LoginName.normalise(login));
            return null;
        });
    }

    /** An administrator has given a new start password. */
    public void forget(String login) {
        counter.forget(LoginName.normalise(login));
    }

    /** Before comparing the code for the first administrator: all addresses together. */
    public Verdict attemptSetup() {
        AttemptLimit limit = limit(Setting.LOCKOUT_ADDRESS_ATTEMPTS);
        return TransactionRetry.run(() -> counter.count(AttemptKind.SETUP, "", limit));
    }

    private AttemptLimit limit(Setting attempts) {
        return new AttemptLimit(
                (int) settings.number(attempts), Duration.ofMinutes(settings.number(Setting.LOCKOUT_MINUTES)));
    }
}
