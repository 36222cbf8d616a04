package de.nordertor.identity.control;

import de.nordertor.identity.control.AttemptCounter.Verdict;
import de.nordertor.identity.entity.SessionUser;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.AuditAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.util.Optional;

/** One attempt to sign in: counted, compared, written down. */
@ApplicationScoped
public class SignInGate {

    @Inject
    private Lockout lockout;

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private SignInRecords records;

    /** What a person gets to know, and no more. */
    public record Result(SessionUser user, boolean resting) {

        public boolean isOpen() {
            return user != null;
        }
    }

    public Result enter(UsernamePasswordCredential credential, String address) {
        String login = credential.getCaller();
        Verdict verdict = lockout.attempt(login, address);
        if (verdict == Verdict.RESTING) {
            return new Result(null, true);
        }
        CredentialValidationResult answer = stores.validate(credential);
        Optional<UserAccount> account = answer.getStatus() == Status.VALID
                ? accounts.findByLogin(answer.getCallerPrincipal().getName()).filter(UserAccount::isActive)
                : Optional.empty();
        if (account.isEmpty()) {
            boolean locked = verdict == Verdict.LAST;
            records.failed(login, address, locked ? AuditAction.LOCKED_OUT : AuditAction.SIGN_IN_FAILED);
            return new Result(null, locked);
        }
        return new Result(TransactionRetry.run(() -> records.signedIn(account.get(), address)), false);
    }
}
