package de.nordertor.identity.boundary;

import de.nordertor.identity.control.AccountForms;
import de.nordertor.identity.control.AccountSecrets;
import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.identity.control.UserListRepository;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** The accounts, as the administrator keeps them. One administrator always remains. */
@Stateless
@Permitted(Permission.USER_ADMINISTER)
public class UserAdministration {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private UserListRepository list;

    @Inject
    private AccountForms forms;

    @Inject
    private AccountSecrets secrets;

    @Inject
    private CurrentUser user;

    public Page<UserRow> list(UserFilter filter, PageRequest page) {
        return list.findPage(filter, page);
    }

    public Set<String> sortKeys() {
        return UserListRepository.SORTS.keySet();
    }

    /** For the page of an account that does not exist yet. */
    public void requireWrite() {
        // the interceptor has done it
    }

    public UserDetail get(Long id) {
        return forms.detail(accounts.get(id), isSelf(id));
    }

    /** With a start password that is told now and never again. */
    public StartSecret create(UserInput input) {
        String startPassword = secrets.newStartPassword();
        UserAccount account = new UserAccount(input.login(), input.displayName(), secrets.hash(startPassword));
        forms.requireFreeLogin(account);
        account.startWith(account.getPasswordHash());
        forms.apply(input, account);
        accounts.add(account);
        return new StartSecret(account.getId(), account.getLogin(), startPassword);
    }

    /** @param version as the form was opened with; another one means that somebody else was faster */
    public void change(Long id, long version, UserInput input) {
        UserAccount account = accounts.get(id);
        if (account.getVersion() != version) {
            throw new ConflictException("identity.user.conflict");
        }
        boolean administered = account.isActive() && account.has(Role.ADMINISTRATOR);
        long administrators = administered ? accounts.lockAndCountAdministrators() : 0;
        account.identify(input.login(), input.displayName());
        forms.requireFreeLogin(account);
        forms.apply(input, account);
        if (administered && !account.has(Role.ADMINISTRATOR) && administrators < 2) {
            throw new IllegalStepException("identity.user.lastAdministrator");
        }
        accounts.flush();
    }

    /** All sessions of the account end; the next sign-in needs the start password and then a new one. */
    public StartSecret resetPassword(Long id) {
        UserAccount account = accounts.get(id);
        if (isSelf(id)) {
            throw new IllegalStepException("identity.user.resetSelf");
        }
        String startPassword = secrets.newStartPassword();
        account.startWith(secrets.hash(startPassword));
        secrets.unlock(account);
        accounts.flush();
        return new StartSecret(account.getId(), account.getLogin(), startPassword);
    }

    /** All sessions of the account end at once, on every node. */
    public void disable(Long id) {
        if (isSelf(id)) {
            throw new IllegalStepException("identity.user.disableSelf");
        }
        UserAccount account = accounts.get(id);
        if (account.has(Role.ADMINISTRATOR) && account.isActive() && accounts.lockAndCountAdministrators() < 2) {
            throw new IllegalStepException("identity.user.lastAdministrator");
        }
        account.disable();
        accounts.flush();
    }

    public void enable(Long id) {
        accounts.get(id).enable();
        accounts.flush();
    }

    private boolean isSelf(Long id) {
        return id != null && user.id().isPresent() && user.id().getAsLong() == id;
    }
}
