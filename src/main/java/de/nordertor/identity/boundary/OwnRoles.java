package de.nordertor.identity.boundary;

import de.nordertor.identity.control.SignedInUser;
import de.nordertor.identity.entity.GrantedRole;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** In which roles the current person acts: for what is addressed to a role and not to a person. */
@ApplicationScoped
@Open("tells people only what they are themselves")
public class OwnRoles {

    @Inject
    private SignedInUser user;

    /** Each role once for each department that it covers; without a department where it is for the whole town. */
    public Set<GrantedRole> get() {
        return user.roles();
    }
}
