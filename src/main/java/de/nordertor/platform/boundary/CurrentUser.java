package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.DepartmentScope;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import java.util.OptionalLong;

/** The person in whose name the current call runs; nobody before sign-in, and the system itself in batch jobs. */
public interface CurrentUser {

    /** Empty before sign-in and in jobs. */
    OptionalLong id();

    /** The sign-in name, {@code "system"} in jobs, {@code "anonymous"} before sign-in. */
    String login();

    String displayName();

    /** Whether the person has the permission for the whole town or for at least one department. */
    boolean may(Permission permission);

    /** Whether the person has the permission for this department. */
    boolean may(Permission permission, Long departmentId);

    /** For which departments the person has the permission. */
    DepartmentScope departmentsWith(Permission permission);

    /** @throws NotPermittedException when the permission is missing for this department */
    default void require(Permission permission, Long departmentId) {
        if (!may(permission, departmentId)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }
}
