package de.nordertor.partner.control;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectDirectory;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Answers for partners when another room hangs something on them. */
@ApplicationScoped
public class PartnerDirectory implements SubjectDirectory {

    @Inject
    private PartnerRepository partners;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return PartnerChanges.KIND;
    }

    @Override
    public List<SubjectTitle> titles(Collection<Long> ids) {
        return user.may(Permission.PARTNER_READ)
                ? partners.findNames(ids).stream()
                        .map(partner -> new SubjectTitle(
                                new SubjectRef(kind(), partner.id()), partner.name(), path(partner.id())))
                        .toList()
                : List.of();
    }

    @Override
    public boolean mayWrite(Long id) {
        return user.may(Permission.PARTNER_WRITE) && partners.exists(id);
    }

    static String path(Long id) {
        return "/partner/organization?id=" + id;
    }
}
