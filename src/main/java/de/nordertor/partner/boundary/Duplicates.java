package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PartnerIdentities;
import de.nordertor.partner.control.duplicate.DuplicateFinder;
import de.nordertor.partner.control.duplicate.Likeness;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Tells whether a partner may stand in the register already. */
@Stateless
@Permitted(Permission.PARTNER_WRITE)
public class Duplicates {

    @Inject
    private DuplicateFinder finder;

    @Inject
    private CurrentUser user;

    /** Who may be the same as what is being entered, most likely first. Of whom the person may not read, only that it is. */
    public List<DuplicateHint> likely(PartnerInput input) {
        boolean mayRead = user.may(Permission.PARTNER_READ);
        return finder.likely(PartnerIdentities.of(input)).stream()
                .map(likeness -> hint(likeness, mayRead))
                .toList();
    }

    private static DuplicateHint hint(Likeness likeness, boolean mayRead) {
        return new DuplicateHint(
                mayRead ? likeness.partnerId() : null,
                mayRead ? likeness.name() : null,
                mayRead ? likeness.city() : null,
                likeness.similarity().score(),
                mayRead ? likeness.similarity().reasons() : List.of(),
                mayRead);
    }
}
