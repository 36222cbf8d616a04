package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.cooperation.boundary.MappedCooperation;
import de.nordertor.cooperation.boundary.MappedCooperation.Spot;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where cooperations take place: three statements, for the rows, their number and the places of their partners. */
@ApplicationScoped
public class CooperationMapRepository extends ListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.cooperation.boundary.MappedCooperation(c.id, c.title, c.state,"
                    + " c.place, c.latitude, c.longitude) FROM Cooperation c";
    private static final String PARTNER_PLACES = "SELECT p.cooperation.id, o.id, o.name, a.latitude, a.longitude"
            + " FROM CooperationPartner p JOIN p.organization o JOIN PartnerAddress a ON a.organization = o"
            + " WHERE p.cooperation.id IN :ids AND o.mergedIntoId IS NULL AND a.latitude IS NOT NULL"
            + " ORDER BY p.ordinal, a.ordinal";

    public Page<MappedCooperation> findPage(CooperationFilter filter, PageRequest page) {
        Page<MappedCooperation> found = page(
                MappedCooperation.class,
                ROW,
                "SELECT COUNT(c) FROM Cooperation c",
                CooperationListRepository.criteria(filter),
                CooperationListRepository.ORDER,
                page);
        Map<Long, Map<Long, Spot>> partners = findPartnerPlaces(found.rows().stream()
                .filter(row -> !row.located())
                .map(MappedCooperation::id)
                .toList());
        return new Page<>(
                found.rows().stream()
                        .map(row -> partners.containsKey(row.id())
                                ? row.at(List.copyOf(partners.get(row.id()).values()))
                                : row)
                        .toList(),
                found.total());
    }

    /** By cooperation and partner, each at the first of its addresses that has a position. */
    private Map<Long, Map<Long, Spot>> findPartnerPlaces(List<Long> cooperationIds) {
        Map<Long, Map<Long, Spot>> places = new LinkedHashMap<>();
        if (!cooperationIds.isEmpty()) {
            em().createQuery(PARTNER_PLACES, Object[].class)
                    .setParameter("ids", cooperationIds)
                    .getResultStream()
                    .forEach(row -> places.computeIfAbsent((Long) row[0], id -> new LinkedHashMap<>())
                            .putIfAbsent((Long) row[1], new Spot((String) row[2], (BigDecimal) row[3], (BigDecimal)
                                    row[4])));
        }
        return places;
    }
}
