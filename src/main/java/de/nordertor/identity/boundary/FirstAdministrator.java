package de.nordertor.identity.boundary;

import de.nordertor.identity.control.AttemptCounter.Verdict;
import de.nordertor.identity.control.FirstAdministratorStep;
import de.nordertor.identity.control.Lockout;
import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The very first account of a server: whoever can run server-config on it holds the one-time code. */
@Stateless
public class FirstAdministrator {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private FirstAdministratorStep step;

    @Inject
    private Lockout lockout;

    @Open("asked before anybody can sign in; tells only whether the server still needs its first administrator")
    public boolean isMissing() {
        return !accounts.hasAdministrator();
    }

    @Open("the one-time code is the right")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void create(String code, String login, String displayName, String password) {
        if (!isMissing()) {
            throw new IllegalStepException("identity.setup.notNeeded");
        }
        if (lockout.attemptSetup() == Verdict.RESTING) {
            throw new InvalidInputException("identity.setup.resting");
        }
        TransactionRetry.run(() -> {
            step.create(code, login, displayName, password);
            return null;
        });
    }
}
