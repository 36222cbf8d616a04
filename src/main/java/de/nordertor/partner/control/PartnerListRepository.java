package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    public Page<Long> findIds(PageRequest page) {
        List<Long> ids = em.createQuery("SELECT o.id FROM PartnerOrganization o ORDER BY o.name, o.id", Long.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(o) FROM PartnerOrganization o", Long.class)
                .getSingleResult();
        return new Page<>(ids, total);
    }
}
