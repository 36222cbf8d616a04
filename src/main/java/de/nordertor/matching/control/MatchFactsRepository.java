package de.nordertor.matching.control;

import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.control.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What needs and offers say, for the matching: one statement a table, however many there are. Plain SQL, because whole
 * entities with their five collections would be a statement each, ten thousand times.
 */
@ApplicationScoped
public class MatchFactsRepository {

    private static final String COLUMNS =
            "l.id, l.resource_type, l.amount - l.fulfilled, l.unit, l.latitude, l.longitude, l.available_from,"
                    + " l.available_to, l.minimum_share, l.radius_metres, l.confirmed_on";
    private static final String OPEN = "l.kind = ?1 AND l.state IN ('OPEN', 'PARTLY_FULFILLED')"
            + " AND (l.available_to IS NULL OR l.available_to >= ?2)";
    /** All that a need or an offer says; not how far it is, or when it was confirmed. */
    private static final String CONTENT = Stream.of(
                    Stream.of(
                                    "title",
                                    "description",
                                    "resource_type",
                                    "amount",
                                    "unit",
                                    "place",
                                    "latitude",
                                    "longitude",
                                    "available_from",
                                    "available_to",
                                    "minimum_share",
                                    "radius_metres")
                            .map(column -> "l." + column),
                    Stream.of(ListingRows.Part.values()).map(MatchFactsRepository::all))
            .flatMap(columns -> columns)
            .map(column -> "IFNULL(" + column + ", '')")
            .collect(Collectors.joining(", ", "CONCAT_WS('|', ", ")"));

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Those that may be proposed: open or partly fulfilled, and not over. */
    List<NeedFacts> findNeeds(LocalDate today) {
        return read(OPEN, today, ListingKind.NEED.name(), today).needs();
    }

    /** Those of one sort. */
    List<NeedFacts> findNeeds(Set<ResourceType> types, LocalDate today) {
        return types.isEmpty()
                ? List.of()
                : read(OPEN + " AND l.resource_type IN " + names(types), today, ListingKind.NEED.name(), today)
                        .needs();
    }

    /** Those of one sort that may be proposed. */
    List<OfferFacts> findOffers(ResourceType type, LocalDate today) {
        return read(OPEN + " AND l.resource_type = ?3", today, ListingKind.OFFER.name(), today, type.name())
                .offers();
    }

    /** All that may be proposed. */
    List<OfferFacts> findOffers(LocalDate today) {
        return read(OPEN, today, ListingKind.OFFER.name(), today).offers();
    }

    /** Those of the ids that are needs and may be proposed. */
    List<NeedFacts> findOpenNeeds(Collection<Long> ids, LocalDate today) {
        return ids.isEmpty()
                ? List.of()
                : read(OPEN + " AND l.id IN " + list(ids), today, ListingKind.NEED.name(), today)
                        .needs();
    }

    /** Those of the ids that are offers and may be proposed. */
    List<OfferFacts> findOpenOffers(Collection<Long> ids, LocalDate today) {
        return ids.isEmpty()
                ? List.of()
                : read(OPEN + " AND l.id IN " + list(ids), today, ListingKind.OFFER.name(), today)
                        .offers();
    }

    /** Whatever state it is in; empty where there is no such need. */
    Optional<NeedFacts> findNeed(Long id, LocalDate today) {
        return read("l.kind = ?1 AND l.id = ?2", today, ListingKind.NEED.name(), id).needs().stream()
                .findFirst();
    }

    /** Whatever state it is in; empty where there is no such offer. */
    Optional<OfferFacts> findOffer(Long id, LocalDate today) {
        return read("l.kind = ?1 AND l.id = ?2", today, ListingKind.OFFER.name(), id).offers().stream()
                .findFirst();
    }

    /** What needs and offers say, as fingerprints. */
    Map<Long, String> findStamps(Collection<Long> ids) {
        Map<Long, String> stamps = new HashMap<>();
        if (!ids.isEmpty()) {
            rows("SELECT l.id, " + CONTENT + " FROM listing l WHERE l.id IN " + list(ids))
                    .forEach(row -> stamps.put((Long) row[0], Sha256.of((String) row[1])));
        }
        return stamps;
    }

    private ListingRows read(String where, LocalDate today, Object... parameters) {
        ListingRows listings = new ListingRows(today);
        rows("SELECT " + COLUMNS + " FROM listing l WHERE " + where, parameters).forEach(listings::add);
        for (ListingRows.Part part : ListingRows.Part.values()) {
            rows(
                            "SELECT t.listing_id, " + part.columns() + " FROM " + part.table()
                                    + " t JOIN listing l ON l.id = t.listing_id WHERE " + where,
                            parameters)
                    .forEach(row -> listings.add(part, row));
        }
        return listings;
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList().stream();
    }

    private static String all(ListingRows.Part part) {
        return "(SELECT GROUP_CONCAT(" + part.columns() + " ORDER BY " + part.columns() + ") FROM " + part.table()
                + " t WHERE t.listing_id = l.id)";
    }

    private static String list(Collection<Long> ids) {
        return new HashSet<>(ids).stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    private static String names(Set<ResourceType> types) {
        return types.stream().map(type -> "'" + type.name() + "'").collect(Collectors.joining(",", "(", ")"));
    }
}
