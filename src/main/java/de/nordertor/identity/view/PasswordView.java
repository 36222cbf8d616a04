package de.nordertor.identity.view;

import de.nordertor.identity.boundary.OwnAccount;
import de.nordertor.identity.boundary.OwnAccountView;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** A new password of one's own, wanted or demanded. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private OwnAccount account;

    @Inject
    private Settings settings;

    @Inject
    private Notices notices;

    private OwnAccountView own;
    private String oldPassword;
    private String newPassword;
    private String repeated;

    public void load() {
        own = account.get();
    }

    public String change() {
        if (!Objects.equals(newPassword, repeated)) {
            notices.error("identity.password.different");
            return null;
        }
        boolean demanded = getOwn().mustChangePassword();
        account.changePassword(oldPassword, newPassword);
        notices.done("identity.password.changed");
        return demanded ? "/index?faces-redirect=true" : "/identity/account?faces-redirect=true";
    }

    public OwnAccountView getOwn() {
        if (own == null) {
            load();
        }
        return own;
    }

    public long getMinLength() {
        return settings.number(Setting.PASSWORD_MIN_LENGTH);
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
