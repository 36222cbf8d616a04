package de.nordertor.identity.control;

import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** One attempt to make the very first account, in one transaction: the code is used up with it or not at all. */
@ApplicationScoped
public class FirstAdministratorStep {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private SetupCodeRepository codes;

    @Inject
    private AccountSecrets secrets;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void create(String code, String login, String displayName, String password) {
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
