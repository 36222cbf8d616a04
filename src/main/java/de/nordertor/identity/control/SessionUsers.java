package de.nordertor.identity.control;

import de.nordertor.identity.entity.AccountStatus;
import de.nordertor.identity.entity.GrantedRole;
import de.nordertor.identity.entity.Rights;
import de.nordertor.identity.entity.SessionUser;
import de.nordertor.identity.entity.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a session remembers, and finds out on each request whether it is still true. */
@ApplicationScoped
public class SessionUsers {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private DepartmentRepository departments;

    public SessionUser of(UserAccount account) {
        List<GrantedRole> grants = account.isMustChangePassword() ? List.of() : accounts.findGrants(account.getId());
        Map<Long, Long> parents = grants.isEmpty() ? Map.of() : departments.findParents();
        return new SessionUser(
                account.getId(),
                account.getLogin(),
                account.getDisplayName(),
                account.getLanguage(),
                account.getTheme(),
                account.isMustChangePassword(),
                account.getSessionEpoch(),
                account.getProfileEpoch(),
                Rights.of(grants, parents),
                GrantedRole.spread(grants, parents));
    }

    /** The same person as the database has it now; empty where the session has ended. */
    public Optional<SessionUser> refresh(SessionUser remembered) {
        Optional<AccountStatus> status = accounts.findStatus(remembered.id()).filter(now -> now.allows(remembered));
        if (status.isPresent() && status.get().isNewerThan(remembered)) {
            return accounts.find(remembered.id()).map(this::of);
        }
        return status.map(now -> remembered);
    }
}
