package de.nordertor.identity.view;

import de.nordertor.identity.boundary.StartSecret;
import de.nordertor.identity.boundary.UserAdministration;
import de.nordertor.identity.boundary.UserDetail;
import de.nordertor.identity.boundary.UserInput;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The page for one account, a new one when the address names none. */
@Named
@ViewScoped
public class UserEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserAdministration users;

    @Inject
    private Notices notices;

    private Long id;
    private long version;
    private transient UserDetail stored;
    private boolean conflict;
    private final UserFields fields = new UserFields();
    private final List<GrantField> grants = new ArrayList<>();

    public void load() {
        if (id == null) {
            users.requireWrite();
            grants.add(new GrantField());
            return;
        }
        version = getStored().version();
        fields.take(stored.input());
        stored.input().grants().forEach(grant -> grants.add(GrantField.of(grant)));
    }

    public void addGrant() {
        grants.add(new GrantField());
    }

    public void removeGrant(GrantField grant) {
        grants.remove(grant);
    }

    public String save() {
        UserInput input =
                fields.input(grants.stream().map(GrantField::input).distinct().toList());
        if (id == null) {
            StartSecret secret = users.create(input);
            notices.done("identity.user.created", secret.login());
            return toPage(secret);
        }
        if (!change(input)) {
            return null;
        }
        notices.done("identity.user.saved", fields.getLogin());
        return "/identity/users?faces-redirect=true";
    }

    private boolean change(UserInput input) {
        try {
            users.change(id, version, input);
            return true;
        } catch (ConflictException refused) {
            UserDetail now = users.get(id);
            conflict = now.version() != version;
            version = now.version();
            stored = now;
            notices.error(refused);
            return false;
        }
    }

    public String resetPassword() {
        return toPage(users.resetPassword(id));
    }

    public String disable() {
        users.disable(id);
        notices.done("identity.user.disabled", getStored().input().login());
        return toPage(null);
    }

    public String enable() {
        users.enable(id);
        notices.done("identity.user.enabled", getStored().input().login());
        return toPage(null);
    }

    private static String page(Long userId) {
        return "/identity/user?faces-redirect=true&id=" + userId;
    }

    private String toPage(StartSecret secret) {
        if (secret == null) {
            return page(id);
        }
        Faces.setFlashAttribute("startPassword", secret.startPassword());
        return page(secret.userId());
    }

    /** As the database has it; null for a new account. */
    public UserDetail getStored() {
        if (stored == null && id != null) {
            stored = users.get(id);
        }
        return stored;
    }

    public boolean isConflict() {
        return conflict;
    }

    public UserFields getFields() {
        return fields;
    }

    public List<GrantField> getGrants() {
        return grants;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
