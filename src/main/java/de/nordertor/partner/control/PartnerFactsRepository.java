package de.nordertor.partner.control;

import de.nordertor.partner.control.PartnerFacts.Engagement;
import de.nordertor.partner.control.PartnerFacts.Place;
import de.nordertor.partner.control.PartnerFacts.Reach;
import de.nordertor.partner.control.PartnerFacts.Word;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.platform.control.SqlDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all facts of many partners in six statements, whatever their number. */
@ApplicationScoped
public class PartnerFactsRepository {

    private static final String PARTNERS = "SELECT o.id, o.name, t.id, t.name, o.status, o.sector, o.size_class, o.web,"
            + " o.email, o.phone, o.register_court, o.register_number, u.id, u.display_name, o.notes, o.inside_area,"
            + " o.merged_into_id, o.changed_at FROM partner_organization o JOIN partner_type t ON t.id ="
            + " o.partner_type_id LEFT JOIN user_account u ON u.id = o.responsible_id WHERE o.id IN ";
    private static final String PLACES = "SELECT organization_id, street, house_number, addition, postal_code, city,"
            + " country FROM partner_address WHERE organization_id IN %s ORDER BY organization_id, ordinal";
    private static final String TAGS = "SELECT c.organization_id, t.id, t.name FROM partner_tag c JOIN tag t ON t.id ="
            + " c.tag_id WHERE c.organization_id IN %s ORDER BY t.name, t.id";
    private static final String PROFILES = "SELECT organization_id, motives, capacity, availability, limits,"
            + " confirmed_on FROM engagement_profile WHERE organization_id IN ";
    private static final String FIELDS = "SELECT p.organization_id, f.id, f.name FROM engagement_profile p JOIN"
            + " engagement_field c ON c.profile_id = p.id JOIN field_of_action f ON f.id = c.field_of_action_id"
            + " WHERE p.organization_id IN %s ORDER BY f.ordinal, f.name, f.id";
    private static final String RESOURCES = "SELECT p.organization_id, r.resource_type FROM engagement_profile p JOIN"
            + " engagement_resource r ON r.profile_id = p.id WHERE p.organization_id IN ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** In the order of the ids; those that do not exist are left out. */
    public List<PartnerFacts> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // numbers, so they need no parameters, of which two thousand would cost more than the reading
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        Map<Long, List<Place>> places = grouped(PLACES.formatted(in), PartnerFactsRepository::place);
        Map<Long, List<Word>> tags = grouped(TAGS.formatted(in), row -> word(row[1], row[2]));
        Map<Long, Engagement> engagements = engagements(in);
        Map<Long, PartnerFacts> found = new HashMap<>();
        for (Object[] row : rows(PARTNERS + in)) {
            Long id = id(row[0]);
            found.put(
                    id,
                    facts(
                            row,
                            places.getOrDefault(id, List.of()),
                            tags.getOrDefault(id, List.of()),
                            engagements.getOrDefault(id, new Engagement("", null, List.of(), List.of()))));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT o.id FROM PartnerOrganization o WHERE o.id > :after ORDER BY o.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    private Map<Long, Engagement> engagements(String in) {
        Map<Long, List<Word>> fields = grouped(FIELDS.formatted(in), row -> word(row[1], row[2]));
        Map<Long, List<ResourceType>> resources = grouped(RESOURCES + in, row -> ResourceType.valueOf((String) row[1]));
        Map<Long, Engagement> engagements = new HashMap<>();
        for (Object[] row : rows(PROFILES + in)) {
            Long id = id(row[0]);
            String text = Stream.of(row[1], row[2], row[3], row[4])
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            List<ResourceType> types =
                    resources.getOrDefault(id, List.of()).stream().sorted().toList();
            engagements.put(id, new Engagement(text, SqlDay.of(row[5]), fields.getOrDefault(id, List.of()), types));
        }
        return engagements;
    }

    private static PartnerFacts facts(Object[] row, List<Place> places, List<Word> tags, Engagement engagement) {
        return new PartnerFacts(
                id(row[0]),
                (String) row[1],
                word(row[2], row[3]),
                PartnerStatus.valueOf((String) row[4]),
                (String) row[5],
                row[6] == null ? null : SizeClass.valueOf((String) row[6]),
                new Reach((String) row[7], (String) row[8], (String) row[9]),
                (String) row[10],
                (String) row[11],
                word(row[12], row[13]),
                (String) row[14],
                flag(row[15]),
                row[16] != null,
                instant(row[17]),
                places,
                tags,
                engagement);
    }

    private static Place place(Object[] row) {
        return new Place(
                (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6]);
    }

    private <T> Map<Long, List<T>> grouped(String sql, Function<Object[], T> value) {
        return rows(sql).stream()
                .collect(Collectors.groupingBy(row -> id(row[0]), Collectors.mapping(value, Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    private static Word word(Object id, Object name) {
        return id == null ? null : new Word(id(id), (String) name);
    }

    private static Long id(Object column) {
        return ((Number) column).longValue();
    }

    private static Boolean flag(Object column) {
        return column instanceof Number number ? Boolean.valueOf(number.intValue() != 0) : (Boolean) column;
    }

    private static Instant instant(Object column) {
        LocalDateTime utc =
                column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return utc.toInstant(ZoneOffset.UTC);
    }
}
