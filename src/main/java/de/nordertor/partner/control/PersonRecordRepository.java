package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.boundary.PersonRecord.Role;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ConsentContent;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.LegalBasis;
import de.nordertor.partner.entity.PersonName;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.partner.entity.Salutation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the records of many people in five statements, whatever their number. */
@ApplicationScoped
public class PersonRecordRepository {

    private static final String PEOPLE = "SELECT p.id, p.salutation, p.academicTitle, p.givenName, p.familyName,"
            + " p.formerNames, p.status, p.preferredWay, p.origin, p.note, p.enteredAt, p.changedAt, p.changedBy"
            + " FROM ContactPerson p WHERE p.id IN :ids";
    private static final String CHANNELS = "SELECT c.person.id, c.way, c.target FROM PersonChannel c"
            + " WHERE c.person.id IN :ids ORDER BY c.person.id, c.ordinal";
    private static final String ADDRESSES = "SELECT a.person.id, a.street, a.houseNumber, a.addition, a.postalCode,"
            + " a.city, a.country FROM PersonAddress a WHERE a.person.id IN :ids ORDER BY a.person.id, a.ordinal";
    private static final String CONSENTS = "SELECT c.person.id, c.basis, c.purpose, c.source, c.givenOn, c.withdrawnOn"
            + " FROM PersonConsent c WHERE c.person.id IN :ids ORDER BY c.person.id, c.ordinal";
    private static final String ROLES = "SELECT r.person.id, r.id, o.id, o.name, o.city, r.position, r.validFrom,"
            + " r.validTo, r.mainContact FROM ContactRole r JOIN r.organization o WHERE r.person.id IN :ids"
            + " AND r.removed = FALSE ORDER BY r.validTo DESC, r.validFrom DESC, r.id";

    private static final Comparator<Role> PRESENT_FIRST =
            Comparator.comparing(role -> role.content().validTo() != null);

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** In the order of the ids; those that do not exist are left out. */
    List<PersonRecord> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ChannelContent>> channels = grouped(CHANNELS, ids, PersonRecordRepository::channel);
        Map<Long, List<AddressContent>> addresses = grouped(ADDRESSES, ids, PersonRecordRepository::address);
        Map<Long, List<ConsentContent>> consents = grouped(CONSENTS, ids, PersonRecordRepository::consent);
        Map<Long, List<Role>> roles = grouped(ROLES, ids, PersonRecordRepository::role);
        Map<Long, PersonRecord> found = new HashMap<>();
        for (Object[] row : rows(PEOPLE, ids)) {
            Long id = (Long) row[0];
            found.put(
                    id,
                    record(
                            row,
                            channels.getOrDefault(id, List.of()),
                            addresses.getOrDefault(id, List.of()),
                            consents.getOrDefault(id, List.of()),
                            roles.getOrDefault(id, List.of()).stream()
                                    .sorted(PRESENT_FIRST)
                                    .toList()));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static PersonRecord record(
            Object[] row,
            List<ChannelContent> channels,
            List<AddressContent> addresses,
            List<ConsentContent> consents,
            List<Role> roles) {
        return new PersonRecord(
                (Long) row[0],
                (Salutation) row[1],
                new PersonName((String) row[2], (String) row[3], (String) row[4]),
                (String) row[5],
                (PersonStatus) row[6],
                (ContactWay) row[7],
                (String) row[8],
                (String) row[9],
                (Instant) row[10],
                (Instant) row[11],
                (String) row[12],
                channels,
                addresses,
                consents,
                roles);
    }

    private static ChannelContent channel(Object[] row) {
        return new ChannelContent((ContactWay) row[1], (String) row[2]);
    }

    private static AddressContent address(Object[] row) {
        return new AddressContent(
                AddressKind.POST,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                null,
                null);
    }

    private static ConsentContent consent(Object[] row) {
        return new ConsentContent(
                (LegalBasis) row[1], (String) row[2], (String) row[3], (LocalDate) row[4], (LocalDate) row[5]);
    }

    private static Role role(Object[] row) {
        return new Role(
                (Long) row[1],
                (Long) row[2],
                (String) row[3],
                (String) row[4],
                new RoleContent((String) row[5], (LocalDate) row[6], (LocalDate) row[7], (Boolean) row[8]));
    }

    private <T> Map<Long, List<T>> grouped(String query, Collection<Long> ids, Function<Object[], T> value) {
        return rows(query, ids).stream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(value, Collectors.toList())));
    }

    private List<Object[]> rows(String query, Collection<Long> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }
}
