package de.nordertor.partner.control;

import de.nordertor.document.boundary.SubjectGuard;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of a partner: whoever reads the register reads them all, public or not. */
@ApplicationScoped
public class PartnerGuard implements SubjectGuard {

    @Inject
    private PartnerRepository partners;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return PartnerChanges.KIND;
    }

    @Override
    public boolean mayRead(Long subjectId, Visibility visibility) {
        return user.may(Permission.PARTNER_READ) && partners.exists(subjectId);
    }

    @Override
    public boolean mayWrite(Long subjectId) {
        return user.may(Permission.PARTNER_WRITE) && partners.isOpen(subjectId);
    }
}
