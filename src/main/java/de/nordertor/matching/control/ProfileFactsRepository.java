package de.nordertor.matching.control;

import de.nordertor.matching.control.match.ProfileFacts;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.control.Sha256;
import de.nordertor.town.entity.GeoPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What partners are willing to give, for the matching: one statement a table, however many there are. */
@ApplicationScoped
public class ProfileFactsRepository {

    private static final String GIVING =
            " p.id IN (SELECT q.id FROM EngagementProfile q JOIN q.resourceTypes t WHERE t = :type)"
                    + " AND p.organizationId IN (SELECT o.id FROM PartnerOrganization o WHERE o.mergedIntoId IS NULL"
                    + " AND o.status <> :closed)";
    private static final String OF_PARTNERS = " p.organizationId IN :ids";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Of those who give such things; neither closed partners nor those that are a part of another one. */
    List<ProfileFacts> findGivers(ResourceType type) {
        return read(GIVING, Map.of("type", type, "closed", PartnerStatus.CLOSED));
    }

    /** Empty while nothing is known. */
    Optional<ProfileFacts> find(Long partnerId) {
        return read(OF_PARTNERS, Map.of("ids", List.of(partnerId))).stream().findFirst();
    }

    /** What partners say, as fingerprints; of one without a profile, that it says nothing. */
    Map<Long, String> findStamps(Collection<Long> partnerIds) {
        Map<Long, String> stamps = new HashMap<>();
        if (!partnerIds.isEmpty()) {
            partnerIds.forEach(id -> stamps.put(id, Sha256.of("")));
            read(OF_PARTNERS, Map.of("ids", new HashSet<>(partnerIds)))
                    .forEach(profile -> stamps.put(profile.partnerId(), stamp(profile)));
        }
        return stamps;
    }

    private static String stamp(ProfileFacts profile) {
        return Sha256.of(Stream.of(
                        profile.fieldsOfAction().stream().map(String::valueOf),
                        profile.resourceTypes().stream().map(Enum::name),
                        profile.places().stream().map(GeoPoint::toString))
                .map(texts -> texts.sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining("|")));
    }

    private List<ProfileFacts> read(String where, Map<String, Object> parameters) {
        Map<Long, LocalDate> confirmed = new TreeMap<>();
        rows("SELECT p.organizationId, p.confirmedOn FROM EngagementProfile p WHERE" + where, parameters)
                .forEach(row -> confirmed.put((Long) row[0], (LocalDate) row[1]));
        Map<Long, Set<Long>> fields = sets(
                "SELECT p.organizationId, f.id FROM EngagementProfile p JOIN p.fieldsOfAction f WHERE" + where,
                parameters);
        Map<Long, Set<ResourceType>> types = sets(
                "SELECT p.organizationId, r FROM EngagementProfile p JOIN p.resourceTypes r WHERE" + where, parameters);
        Map<Long, List<GeoPoint>> places = new HashMap<>();
        rows(
                        "SELECT p.organizationId, a.latitude, a.longitude FROM EngagementProfile p, PartnerAddress a"
                                + " WHERE a.organization.id = p.organizationId AND a.latitude IS NOT NULL AND" + where,
                        parameters)
                .forEach(row -> places.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(GeoPoint.of((BigDecimal) row[1], (BigDecimal) row[2])));
        return confirmed.keySet().stream()
                .map(id -> new ProfileFacts(
                        id,
                        types.getOrDefault(id, Set.of()),
                        fields.getOrDefault(id, Set.of()),
                        places.getOrDefault(id, List.of()),
                        confirmed.get(id)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> Map<Long, Set<T>> sets(String query, Map<String, Object> parameters) {
        Map<Long, Set<T>> sets = new HashMap<>();
        rows(query, parameters).forEach(row -> sets.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                .add((T) row[1]));
        return sets;
    }

    private Stream<Object[]> rows(String text, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = em.createQuery(text, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream();
    }
}
