package de.nordertor.identity.control;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.DepartmentScope;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;

/** Before there is a sign-in, nobody may do anything. */
@ApplicationScoped
public class Nobody implements CurrentUser {

    @Override
    public OptionalLong id() {
        return OptionalLong.empty();
    }

    @Override
    public String login() {
        return "anonymous";
    }

    @Override
    public String displayName() {
        return "";
    }

    @Override
    public boolean may(Permission permission) {
        return false;
    }

    @Override
    public boolean may(Permission permission, Long departmentId) {
        return false;
    }

    @Override
    public DepartmentScope departmentsWith(Permission permission) {
        return DepartmentScope.NONE;
    }
}
