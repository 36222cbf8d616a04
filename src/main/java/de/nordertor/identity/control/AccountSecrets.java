package de.nordertor.identity.control;

import de.nordertor.identity.control.AttemptCounter.Verdict;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Passwords: made, compared and judged in one place. */
@ApplicationScoped
public class AccountSecrets {

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private Lockout lockout;

    public String newStartPassword() {
        return StartPassword.create();
    }

    public String hash(String password) {
        return hasher.hash(password);
    }

    /** The hash of a password that somebody chose. */
    public String hashChosen(String password, String login) {
        policy.check(password, login);
        return hasher.hash(password);
    }

    /** The old password opens the change; guessing it here is slowed down like at the sign-in. */
    public void changeOwn(UserAccount account, String oldPassword, String newPassword, String address) {
        if (lockout.attempt(account.getLogin(), address) == Verdict.RESTING) {
            throw new InvalidInputException("identity.signIn.resting");
        }
        if (!hasher.matches(oldPassword == null ? "" : oldPassword, account.getPasswordHash())) {
            throw new InvalidInputException("identity.password.oldWrong");
        }
        lockout.succeeded(account.getLogin(), address);
        if (oldPassword.equals(newPassword)) {
            throw new InvalidInputException("identity.password.same");
        }
        account.changePassword(hashChosen(newPassword, account.getLogin()));
    }

    public void unlock(UserAccount account) {
        lockout.forget(account.getLogin());
    }
}
