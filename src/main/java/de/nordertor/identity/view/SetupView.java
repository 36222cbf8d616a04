package de.nordertor.identity.view;

import de.nordertor.identity.boundary.FirstAdministrator;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** The first account of a new server. */
@Named
@RequestScoped
public class SetupView {

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private Notices notices;

    private String code;
    private String login;
    private String displayName;
    private String password;
    private String repeated;

    /** As soon as there is an administrator, there is no such page. */
    public void load() {
        if (!firstAdministrator.isMissing()) {
            throw new NotFoundException("identity.setup.notNeeded");
        }
    }

    public String create() {
        if (!Objects.equals(password, repeated)) {
            notices.error("identity.password.different");
            return null;
        }
        firstAdministrator.create(code, login, displayName, password);
        notices.done("identity.setup.done");
        return "/identity/sign-in?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
