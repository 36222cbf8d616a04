package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.boundary.PersonRecord.Role;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Reads all that is known of people, for pages, lists, files and the search index. */
@ApplicationScoped
public class PersonReader {

    @Inject
    private PersonRecordRepository records;

    @Inject
    private ContactRoleRepository roles;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonForms forms;

    /** In the order of the ids; those that do not exist are left out. */
    public List<PersonRecord> find(Collection<Long> ids) {
        return records.find(ids);
    }

    public PersonRecord get(Long id) {
        return (id == null ? List.<PersonRecord>of() : records.find(List.of(id)))
                .stream().findFirst().orElseThrow(() -> new NotFoundException("partner.person.notFound"));
    }

    /** The present ones first, among them the main contact; each with the roles in this organisation alone. */
    public List<PersonRecord> ofPartner(Long partnerId) {
        Long id = partners.get(partnerId).getId();
        LocalDate today = forms.today();
        return records.find(roles.findPersonIds(id)).stream()
                .map(person -> person.in(id))
                .filter(person -> !person.roles().isEmpty())
                .sorted(Comparator.comparing((PersonRecord person) -> person.hasLeft(today))
                        .thenComparing(person -> person.roles().stream().noneMatch(PersonReader::isMain))
                        .thenComparing(person -> person.name().sorted(), GermanOrder.TEXTS))
                .toList();
    }

    private static boolean isMain(Role role) {
        return role.content().mainContact();
    }
}
