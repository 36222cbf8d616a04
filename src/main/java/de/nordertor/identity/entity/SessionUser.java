package de.nordertor.identity.entity;

import java.io.Serializable;
import java.util.Set;

/**
 * What a session remembers of the person who signed in, so that a page asks the database only whether it is still true.
 *
 * @param sessionEpoch older than the account's: the session has ended
 * @param profileEpoch older than the account's: everything here is read again
 * @param roles one by one, see {@link GrantedRole#spread}
 */
public record SessionUser(
        Long id,
        String login,
        String displayName,
        Language language,
        Theme theme,
        boolean mustChangePassword,
        long sessionEpoch,
        long profileEpoch,
        Rights rights,
        Set<GrantedRole> roles)
        implements Serializable {

    public SessionUser {
        roles = Set.copyOf(roles);
    }
}
