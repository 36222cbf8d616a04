package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerName;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectDirectory;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers for partners when another room hangs something on them. */
@ApplicationScoped
public class PartnerDirectory implements SubjectDirectory {

    private static final Set<Audience> AUDIENCE = Set.of(Audience.of(Permission.PARTNER_READ));

    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonReader people;

    @Inject
    private PersonForms forms;

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
        return user.may(Permission.PARTNER_WRITE) && partners.isOpen(id);
    }

    @Override
    public Map<Long, Set<Audience>> audiences(Collection<Long> ids) {
        return partners.findNames(ids).stream().collect(Collectors.toMap(PartnerName::id, partner -> AUDIENCE));
    }

    /** Who speaks for it today. */
    @Override
    public List<SubjectTitle> related(Long id) {
        return user.may(Permission.PARTNER_READ)
                ? people.ofPartner(id).stream()
                        .filter(person -> !person.hasLeft(forms.today()))
                        .map(person ->
                                PersonDirectory.title(person.id(), person.name().full()))
                        .toList()
                : List.of();
    }

    static String path(Long id) {
        return "/partner/organization?id=" + id;
    }
}
