package de.nordertor.identity.boundary;

import de.nordertor.identity.control.AccountForms;
import de.nordertor.identity.control.AccountSecrets;
import de.nordertor.identity.control.CurrentSession;
import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.Theme;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What everybody may do with the own account. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class OwnAccount {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private AccountForms forms;

    @Inject
    private AccountSecrets secrets;

    @Inject
    private CurrentSession session;

    @Inject
    private CurrentUser user;

    public OwnAccountView get() {
        UserAccount account = own();
        return new OwnAccountView(
                account.getLogin(),
                account.getDisplayName(),
                account.getEmail(),
                account.getPhone(),
                account.getDepartment() == null ? null : account.getDepartment().toString(),
                forms.grants(account),
                account.getLanguage(),
                account.getTheme(),
                account.isMustChangePassword());
    }

    /** All other sessions of the account end; this one goes on. */
    public void changePassword(String oldPassword, String newPassword) {
        UserAccount account = own();
        secrets.changeOwn(account, oldPassword, newPassword, session.address());
        accounts.flush();
        session.renew(account);
    }

    public void prefer(Language language, Theme theme) {
        UserAccount account = own();
        account.prefer(language, theme);
        accounts.flush();
        session.renew(account);
    }

    private UserAccount own() {
        return accounts.get(user.id().orElseThrow(() -> new NotPermittedException("platform.error.notPermitted")));
    }
}
