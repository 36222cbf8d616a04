package de.nordertor.identity.boundary;

import de.nordertor.identity.control.AccountSecrets;
import de.nordertor.identity.control.AttemptCounter.Verdict;
import de.nordertor.identity.control.Lockout;
import de.nordertor.identity.control.SetupCodeRepository;
import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The very first account of a server: whoever can run server-config on it holds the one-time code. */
@Stateless
public class FirstAdministrator {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private SetupCodeRepository codes;

    @Inject
    private AccountSecrets secrets;

    @Inject
    private Lockout lockout;

    @Inject
    private Clock clock;

    @Open("asked before anybody can sign in; tells only whether the server still needs its first administrator")
    public boolean isMissing() {
        return !accounts.hasAdministrator();
    }

    @Open("the one-time code is the right")
    public void create(String code, String login, String displayName, String password) {
        if (!isMissing()) {
            throw new IllegalStepException("identity.setup.notNeeded");
        }
        if (lockout.attemptSetup() == Verdict.RESTING) {
            throw new InvalidInputException("identity.setup.resting");
        }
        if (!codes.consume(code == null ? "" : code, clock.instant())) {
            throw new InvalidInputException("identity.setup.codeWrong");
        }
        // the code's row is locked from here on: a second one with another code must not get through either
        if (accounts.lockAndCountAdministrators() > 0) {
            throw new IllegalStepException("identity.setup.notNeeded");
        }
        UserAccount account = new UserAccount(login, displayName, secrets.hashChosen(password, login));
        account.grant(Role.ADMINISTRATOR, null);
        accounts.add(account);
    }
}
