package de.nordertor.identity.boundary;

import de.nordertor.identity.entity.AccountState;
import java.time.Instant;

/**
 * An account as the administrator opens it.
 *
 * @param version to be handed back when saving
 * @param self whether it is the administrator's own
 */
public record UserDetail(
        Long id,
        long version,
        UserInput input,
        AccountState state,
        boolean mustChangePassword,
        Instant lastSignInAt,
        boolean self) {

    public boolean active() {
        return state == AccountState.ACTIVE;
    }
}
