package de.nordertor.identity.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A person who works with Nordertor. Created by an administrator with a start password, changed at the first sign-in;
 * disabled when the person leaves, never deleted, because papers and the audit trail name it.
 *
 * <p>Two counters keep the sessions of all nodes honest without asking much: sessions begun under an older
 * {@code sessionEpoch} have ended; those that remember an older {@code profileEpoch} read name and roles again.
 */
@Entity
@Table(name = "user_account")
public class UserAccount extends BaseEntity {

    public static final int MAX_NAME = 200;
    public static final int MAX_EMAIL = 254;
    public static final int MAX_PHONE = 50;

    @Column(nullable = false, length = LoginName.MAX)
    private String login;

    @Column(name = "display_name", nullable = false, length = MAX_NAME)
    private String displayName;

    @Column(length = MAX_EMAIL)
    private String email;

    @Column(length = MAX_PHONE)
    private String phone;

    @NotAudited
    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AccountState state = AccountState.ACTIVE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Language language = Language.BROWSER;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Theme theme = Theme.DEVICE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Department department;

    @NotAudited
    @Column(name = "session_epoch", nullable = false)
    private long sessionEpoch;

    @NotAudited
    @Column(name = "profile_epoch", nullable = false)
    private long profileEpoch;

    @NotAudited
    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private Instant lastSignInAt;

    @NotAudited
    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RoleGrant> grants = new ArrayList<>();

    protected UserAccount() {}

    public UserAccount(String login, String displayName, String passwordHash) {
        this.passwordHash = passwordHash;
        identify(login, displayName);
    }

    /** The name to sign in with and the name that others read. */
    public final void identify(String newLogin, String newDisplayName) {
        login = LoginName.valid(newLogin);
        displayName = Text.requiredLine(newDisplayName, MAX_NAME, "identity.user.displayName");
        profileEpoch++;
    }

    public void reachableAt(String newEmail, String newPhone) {
        String mail = Text.line(newEmail, MAX_EMAIL, "identity.user.email");
        String number = Text.line(newPhone, MAX_PHONE, "identity.user.phone");
        if (mail != null && !mail.matches("[^\\s@]+@[^\\s@]+")) {
            throw new InvalidInputException("identity.user.email.invalid");
        }
        if (number != null && !number.matches("[0-9+()/ .\\-]+")) {
            throw new InvalidInputException("identity.user.phone.invalid");
        }
        email = mail;
        phone = number;
    }

    public void worksIn(Department newDepartment) {
        department = newDepartment;
    }

    public void prefer(Language newLanguage, Theme newTheme) {
        language = newLanguage;
        theme = newTheme;
        profileEpoch++;
    }

    public void grant(Role role, Department forDepartment) {
        if (grants.stream().noneMatch(grant -> grant.isSame(role, forDepartment))) {
            grants.add(new RoleGrant(this, role, forDepartment));
            profileEpoch++;
        }
    }

    public void revoke(RoleGrant grant) {
        if (grants.remove(grant)) {
            profileEpoch++;
        }
    }

    /** Every session of the account ends, on every node. */
    public void disable() {
        state = AccountState.DISABLED;
        sessionEpoch++;
    }

    public void enable() {
        state = AccountState.ACTIVE;
    }

    /** The person has chosen a password; all other sessions end. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
        sessionEpoch++;
    }

    /** An administrator has set a start password, good for one sign-in; all sessions end. */
    public void startWith(String startPasswordHash) {
        passwordHash = startPasswordHash;
        mustChangePassword = true;
        sessionEpoch++;
    }

    /** The same password, hashed with newer parameters. */
    public void rehash(String newHash) {
        passwordHash = newHash;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.getRole() == role);
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public List<RoleGrant> getGrants() {
        return List.copyOf(grants);
    }

    public String getLogin() {
        return login;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    public AccountState getState() {
        return state;
    }

    public Language getLanguage() {
        return language;
    }

    public Theme getTheme() {
        return theme;
    }

    public Department getDepartment() {
        return department;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }

    public long getSessionEpoch() {
        return sessionEpoch;
    }

    public long getProfileEpoch() {
        return profileEpoch;
    }

    @Override
    public String toString() {
        return login;
    }
}
