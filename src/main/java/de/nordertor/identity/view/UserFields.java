package de.nordertor.identity.view;

import de.nordertor.identity.boundary.GrantInput;
import de.nordertor.identity.boundary.UserInput;
import java.io.Serializable;
import java.util.List;

/** What is typed into the form of an account, without the roles. */
public class UserFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String login;
    private String displayName;
    private String email;
    private String phone;
    private Long departmentId;

    void take(UserInput input) {
        login = input.login();
        displayName = input.displayName();
        email = input.email();
        phone = input.phone();
        departmentId = input.departmentId();
    }

    UserInput input(List<GrantInput> grants) {
        return new UserInput(login, displayName, email, phone, departmentId, grants);
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }
}
