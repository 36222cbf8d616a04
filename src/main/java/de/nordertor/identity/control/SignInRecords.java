package de.nordertor.identity.control;

import de.nordertor.identity.entity.SessionUser;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.boundary.AuditEvents;
import de.nordertor.platform.entity.AuditAction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Writes down who came, who could not, and who left. Never a password, nor a name that no account has. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInRecords {

    private static final String KIND = "UserAccount";
    private static final String UNKNOWN = "unknown";

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private Lockout lockout;

    @Inject
    private SessionUsers sessionUsers;

    @Inject
    private AuditEvents events;

    @Inject
    private Clock clock;

    /** All that a right password leads to, in one commit. @return what the session remembers */
    public SessionUser signedIn(UserAccount account, String address) {
        lockout.takeBack(account.getLogin(), address);
        accounts.noteSignIn(account.getId(), clock.instant());
        record(account, "SignIn", AuditAction.SIGNED_IN, address);
        return sessionUsers.of(account);
    }

    public void signedOut(Long id, String login, String address) {
        events.record(id, login, "SignOut", AuditAction.SIGNED_OUT, KIND, id, address);
    }

    /** Somebody may have typed a password into the wrong field, so an unknown name is not written down. */
    public void failed(String typedLogin, String address, AuditAction what) {
        Optional<UserAccount> account = accounts.findByLogin(typedLogin);
        if (account.isPresent()) {
            record(account.get(), "SignIn", what, address);
        } else {
            events.record(null, UNKNOWN, "SignIn", what, KIND, null, address);
        }
    }

    public void rehash(Long id, String hash) {
        accounts.get(id).rehash(hash);
    }

    private void record(UserAccount account, String useCase, AuditAction action, String address) {
        events.record(account.getId(), account.getLogin(), useCase, action, KIND, account.getId(), address);
    }
}
