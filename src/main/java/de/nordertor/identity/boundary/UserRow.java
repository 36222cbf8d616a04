package de.nordertor.identity.boundary;

import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Role;
import java.time.Instant;
import java.util.List;

/**
 * An account in the administrator's list.
 *
 * @param department code and name, null where the account names none
 * @param lastSignInAt null before the first time
 */
public record UserRow(
        Long id,
        String login,
        String displayName,
        String department,
        AccountState state,
        boolean mustChangePassword,
        Instant lastSignInAt,
        List<Role> roles) {

    public UserRow {
        roles = List.copyOf(roles);
    }
}
