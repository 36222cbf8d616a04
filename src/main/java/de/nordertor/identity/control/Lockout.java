package de.nordertor.identity.control;

import de.nordertor.identity.control.AttemptCounter.Verdict;
import de.nordertor.identity.entity.AttemptKind;
import de.nordertor.identity.entity.AttemptLimit;
import de.nordertor.identity.entity.LoginName;
import de.nordertor.identity.entity.SignInLimits;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

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
        SignInLimits limits = limits();
        return TransactionRetry.run(() -> counter.countSignIn(address, LoginName.normalise(login), limits));
    }

    /** The password was right, whatever becomes of the rest. */
    public void succeeded(String login, String address) {
        TransactionRetry.run(() -> {
            counter.succeeded(address, LoginName.normalise(login));
            return null;
        });
    }

    /** The password was right; part of the transaction that writes down the sign-in. */
    public void takeBack(String login, String address) {
        counter.takeBack(address, LoginName.normalise(login));
    }

    /** An administrator has given a new start password. */
    public void forget(String login) {
        counter.forget(LoginName.normalise(login));
    }

    /** Before comparing the code for the first administrator: all addresses together. */
    public Verdict attemptSetup() {
        AttemptLimit limit = limits().ofAddress();
        return TransactionRetry.run(() -> counter.count(AttemptKind.SETUP, "", limit));
    }

    private SignInLimits limits() {
        Map<Setting, Long> numbers =
                settings.numbers(Setting.LOCKOUT_ADDRESS_ATTEMPTS, Setting.LOCKOUT_ATTEMPTS, Setting.LOCKOUT_MINUTES);
        Duration rest = Duration.ofMinutes(numbers.get(Setting.LOCKOUT_MINUTES));
        return new SignInLimits(
                new AttemptLimit(numbers.get(Setting.LOCKOUT_ADDRESS_ATTEMPTS).intValue(), rest),
                new AttemptLimit(numbers.get(Setting.LOCKOUT_ATTEMPTS).intValue(), rest));
    }
}
