package de.nordertor.identity.control;

import de.nordertor.identity.entity.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/**
 * The accounts that administrators keep here. A store for LDAP or OpenID Connect stands beside it: the mechanism asks
 * the {@code IdentityStoreHandler}, which asks all stores; this one does not answer for names that it does not know.
 */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SignInRecords records;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String password = credential.getPasswordAsString();
        Optional<UserAccount> account = accounts.findByLogin(credential.getCaller());
        String hash = account.map(UserAccount::getPasswordHash).orElse(null);
        if (!hasher.matches(password, hash)) {
            return account.isPresent()
                    ? CredentialValidationResult.INVALID_RESULT
                    : CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        if (!account.get().isActive()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (hasher.isOutdated(hash)) {
            records.rehash(account.get().getId(), hasher.hash(password));
        }
        return new CredentialValidationResult(account.get().getLogin());
    }
}
