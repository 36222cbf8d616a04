package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerPlace;
import de.nordertor.partner.boundary.PartnerRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of lists of partners. */
@ApplicationScoped
public class PartnerListRepository {

    private static final String ROW = "SELECT NEW de.nordertor.partner.boundary.PartnerRow(o.id, o.name, t.name,"
            + " o.status, o.postalCode, o.city, u.displayName, o.insideArea, o.changedAt)"
            + " FROM PartnerOrganization o JOIN o.type t LEFT JOIN UserAccount u ON u.id = o.responsibleId ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** One row for each of the ids that exists, in the order of the ids. */
    public List<PartnerRow> findRows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PartnerRow> rows = em.createQuery(ROW + "WHERE o.id IN :ids", PartnerRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(PartnerRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** With the first of their addresses that has a position, in the order of the ids. */
    public List<PartnerPlace> findPlaces(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> positions = em.createQuery(
                        "SELECT a.organization.id, a.latitude, a.longitude FROM PartnerAddress a"
                                + " WHERE a.organization.id IN :ids AND a.latitude IS NOT NULL ORDER BY a.ordinal",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], Function.identity(), (first, later) -> first));
        return findRows(ids).stream()
                .map(row -> place(row, positions.get(row.id())))
                .toList();
    }

    private static PartnerPlace place(PartnerRow row, Object[] position) {
        return new PartnerPlace(
                row.id(),
                row.name(),
                row.typeName(),
                row.status(),
                row.city(),
                position == null ? null : (BigDecimal) position[1],
                position == null ? null : (BigDecimal) position[2]);
    }
}
