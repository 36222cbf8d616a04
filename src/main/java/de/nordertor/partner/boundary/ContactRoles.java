package de.nordertor.partner.boundary;

import de.nordertor.partner.control.ContactRoleForms;
import de.nordertor.partner.control.PartnerFinder;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.control.PersonFinder;
import de.nordertor.partner.control.PersonReader;
import de.nordertor.partner.control.PersonRepository;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people are in organisations, and for how long. */
@Stateless
@Permitted(Permission.PARTNER_WRITE)
public class ContactRoles {

    /** As many as a person can look at; who finds more types more. */
    public static final int MOST_OFFERED = 20;

    @Inject
    private ContactRoleForms forms;

    @Inject
    private PersonRepository people;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonFinder personFinder;

    @Inject
    private PartnerFinder partnerFinder;

    @Inject
    private PersonReader reader;

    /** What the form of a new role shows; one of both may be null and is chosen there. */
    public RoleView begin(Long personId, Long organizationId) {
        return new RoleView(
                null,
                0,
                personId,
                personId == null ? null : people.get(personId).name().full(),
                organizationId,
                organizationId == null ? null : partners.get(organizationId).getName(),
                RoleContent.NEW);
    }

    public RoleView open(Long id) {
        return forms.view(id);
    }

    /** @return the role's id */
    public Long add(Long personId, Long organizationId, RoleContent content) {
        return forms.add(people.get(personId), organizationId, content);
    }

    /** @param lockVersion as the form was opened with; another one means that somebody else was faster */
    public void change(Long id, long lockVersion, RoleContent content) {
        forms.change(id, lockVersion, role -> role.describe(content));
    }

    /** The person leaves; the role stays as history. @param lastDay the last day of the role; null for today */
    public void end(Long id, long lockVersion, LocalDate lastDay) {
        forms.end(id, lockVersion, lastDay);
    }

    /** It was entered by mistake and is shown no more. */
    public void remove(Long id, long lockVersion) {
        forms.change(id, lockVersion, role -> role.remove());
    }

    /** Organisations to choose from; the first {@link #MOST_OFFERED} by name. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<PartnerName> organizations(String text) {
        PartnerFilter filter = PartnerFilter.text(text);
        List<Long> ids = partnerFinder.page(filter, offered()).rows();
        Map<Long, PartnerName> names =
                partners.findNames(ids).stream().collect(Collectors.toMap(PartnerName::id, name -> name));
        return ids.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /** People to choose from; the first {@link #MOST_OFFERED} by name. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<PersonRecord> people(String text) {
        return reader.find(personFinder
                .page(new PersonFilter(text, null, null, null, null), offered())
                .rows());
    }

    private static PageRequest offered() {
        return new PageRequest(0, MOST_OFFERED, "name", true);
    }
}
