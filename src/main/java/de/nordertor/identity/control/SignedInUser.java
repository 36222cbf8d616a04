package de.nordertor.identity.control;

import de.nordertor.identity.entity.GrantedRole;
import de.nordertor.identity.entity.Rights;
import de.nordertor.identity.entity.SessionUser;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.DepartmentScope;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The person of the current request; the system where it works by itself; else nobody, who may do nothing. */
@ApplicationScoped
public class SignedInUser implements CurrentUser {

    @Inject
    private Caller caller;

    @Override
    public OptionalLong id() {
        SystemWork.Person onBehalf = SystemWork.person();
        if (onBehalf != null) {
            return onBehalf.id() == null ? OptionalLong.empty() : OptionalLong.of(onBehalf.id());
        }
        return person().map(person -> OptionalLong.of(person.id())).orElse(OptionalLong.empty());
    }

    @Override
    public String login() {
        if (SystemWork.person() != null) {
            return SystemWork.person().login();
        }
        return SystemWork.isRunning()
                ? "system"
                : person().map(SessionUser::login).orElse("anonymous");
    }

    @Override
    public String displayName() {
        return SystemWork.person() != null
                ? SystemWork.person().displayName()
                : person().map(SessionUser::displayName).orElse("");
    }

    @Override
    public boolean may(Permission permission) {
        return SystemWork.isRunning() || rights().includes(permission);
    }

    @Override
    public boolean may(Permission permission, Long departmentId) {
        return SystemWork.isRunning() || rights().includes(permission, departmentId);
    }

    @Override
    public DepartmentScope departmentsWith(Permission permission) {
        return SystemWork.isRunning() ? DepartmentScope.ALL : rights().scope(permission);
    }

    /** Empty before sign-in and in the system's own work. */
    public Set<GrantedRole> roles() {
        return person().map(SessionUser::roles).orElse(Set.of());
    }

    private Rights rights() {
        return person().map(SessionUser::rights).orElse(Rights.NONE);
    }

    private Optional<SessionUser> person() {
        if (SystemWork.isRunning()) {
            return Optional.empty();
        }
        try {
            return caller.user();
        } catch (ContextNotActiveException outsideOfAnyRequest) {
            return Optional.empty();
        }
    }
}
