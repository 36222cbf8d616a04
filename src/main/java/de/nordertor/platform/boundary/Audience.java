package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.Permission;
import java.util.Objects;

/**
 * Who may find a thing: everybody with this permission for this department.
 *
 * @param departmentId null where the permission is given for the whole town only
 */
public record Audience(Permission permission, Long departmentId) {

    public Audience {
        Objects.requireNonNull(permission);
    }

    public static Audience of(Permission permission) {
        return new Audience(permission, null);
    }

    public boolean includes(CurrentUser user) {
        return departmentId == null ? user.may(permission) : user.may(permission, departmentId);
    }
}
