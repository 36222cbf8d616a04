package de.nordertor.identity.control;

import de.nordertor.identity.boundary.GrantInput;
import de.nordertor.identity.boundary.GrantRow;
import de.nordertor.identity.boundary.UserDetail;
import de.nordertor.identity.boundary.UserInput;
import de.nordertor.identity.entity.Department;
import de.nordertor.identity.entity.RoleGrant;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Between an account and its form. */
@ApplicationScoped
public class AccountForms {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private DepartmentRepository departments;

    public UserDetail detail(UserAccount account, boolean self) {
        UserInput input = new UserInput(
                account.getLogin(),
                account.getDisplayName(),
                account.getEmail(),
                account.getPhone(),
                id(account.getDepartment()),
                sorted(account).stream()
                        .map(grant -> new GrantInput(grant.getRole(), id(grant.getDepartment())))
                        .toList());
        return new UserDetail(
                account.getId(),
                account.getVersion(),
                input,
                account.getState(),
                account.isMustChangePassword(),
                account.getLastSignInAt(),
                self);
    }

    public List<GrantRow> grants(UserAccount account) {
        return sorted(account).stream()
                .map(grant -> new GrantRow(
                        grant.getRole(),
                        grant.getDepartment() == null
                                ? null
                                : grant.getDepartment().toString()))
                .toList();
    }

    public void apply(UserInput input, UserAccount account) {
        account.reachableAt(input.email(), input.phone());
        account.worksIn(departmentOrNull(input.departmentId()));
        for (RoleGrant grant : account.getGrants()) {
            GrantInput same = new GrantInput(grant.getRole(), id(grant.getDepartment()));
            if (!input.grants().contains(same)) {
                account.revoke(grant);
            }
        }
        for (GrantInput grant : input.grants()) {
            if (grant.role() == null) {
                throw new InvalidInputException("identity.grant.roleMissing");
            }
            account.grant(grant.role(), departmentOrNull(grant.departmentId()));
        }
    }

    public void requireFreeLogin(UserAccount account) {
        accounts.findIdByLogin(account.getLogin())
                .filter(other -> !other.equals(account.getId()))
                .ifPresent(other -> {
                    throw new ConflictException("identity.user.login.taken");
                });
    }

    private Department departmentOrNull(Long id) {
        return id == null ? null : departments.get(id);
    }

    private static List<RoleGrant> sorted(UserAccount account) {
        return account.getGrants().stream()
                .sorted(Comparator.comparing(RoleGrant::getRole)
                        .thenComparing(grant -> grant.getDepartment() == null
                                ? ""
                                : grant.getDepartment().getCode()))
                .toList();
    }

    private static Long id(Department department) {
        return department == null ? null : department.getId();
    }
}
