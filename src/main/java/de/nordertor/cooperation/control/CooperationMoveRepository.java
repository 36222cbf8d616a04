package de.nordertor.cooperation.control;

import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which things cooperations hang, when one of them becomes a part of another. Each row gets a new version, and its
 * cooperation, too, so that an open form notices it.
 */
@ApplicationScoped
public class CooperationMoveRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /**
     * A partner's row stays where it is when the other partner has the same role in the same cooperation: then it would say the
     * same twice. See {@link #findAside}.
     *
     * @return the moved rows as they are then
     */
    List<MovedRow> move(CooperationLink link, SubjectRef from, SubjectRef to) {
        if (link != CooperationLink.ORIGIN) {
            on(
                            "UPDATE cooperation SET version = version + 1 WHERE id IN (SELECT cooperation_id FROM "
                                    + link.table() + " WHERE " + link.on() + ")",
                            from)
                    .executeUpdate();
        }
        String moving = link.on() + (link == CooperationLink.PARTNER ? " AND NOT (" + same(to) + ")" : "");
        on("UPDATE " + link.table() + " SET version = version + 1 WHERE " + moving, from)
                .executeUpdate();
        List<MovedRow> rows =
                rows(link, on("SELECT id, version FROM " + link.table() + " WHERE " + moving + " ORDER BY id", from));
        on("UPDATE " + link.table() + " SET " + link.thing() + " = " + to.id() + " WHERE " + moving, from)
                .executeUpdate();
        return rows;
    }

    /** Whether the row has its cooperation and its role in common with a row of that partner. */
    private static String same(SubjectRef partner) {
        return "(cooperation_id, role) IN (SELECT cooperation_id, role FROM (SELECT cooperation_id, role"
                + " FROM cooperation_partner WHERE organization_id = " + partner.id() + ") AS there)";
    }

    /** The cooperations in which a partner that became a part of another one still has rows, because that one has the same. */
    List<Long> findAside(SubjectRef partner) {
        return partner.kind().equals(CooperationViews.PARTNER)
                ? em.createQuery(
                                "SELECT DISTINCT p.cooperation.id FROM CooperationPartner p WHERE p.organization.id = :id",
                                Long.class)
                        .setParameter("id", partner.id())
                        .getResultList()
                : List.of();
    }

    /** @return false where somebody has changed it since */
    boolean moveBack(CooperationLink link, MovedRow row, SubjectRef from, SubjectRef to) {
        boolean back = on(
                                "UPDATE " + link.table() + " SET " + link.thing() + " = " + to.id()
                                        + ", version = version + 1 WHERE " + link.on() + " AND id = " + row.id()
                                        + " AND version = " + row.version(),
                                from)
                        .executeUpdate()
                == 1;
        if (back && link != CooperationLink.ORIGIN) {
            em.createNativeQuery("UPDATE cooperation SET version = version + 1 WHERE id = (SELECT cooperation_id FROM "
                            + link.table() + " WHERE id = " + row.id() + ")")
                    .executeUpdate();
        }
        return back;
    }

    private Query on(String sql, SubjectRef subject) {
        return em.createNativeQuery(sql).setParameter(1, subject.id()).setParameter(2, subject.kind());
    }

    @SuppressWarnings("unchecked")
    private static List<MovedRow> rows(CooperationLink link, Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new MovedRow(
                                link.kind(), ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), false))
                        .toList();
    }

    /** Those of the ids from which a cooperation comes. */
    Set<Long> findOrigins(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "SELECT DISTINCT c.originId FROM Cooperation c WHERE c.originKind = :kind"
                                        + " AND c.originId IN :ids",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** Those of the ids whose partner takes part in a cooperation. */
    Set<Long> findPartners(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "SELECT DISTINCT p.organization.id FROM CooperationPartner p"
                                        + " WHERE p.organization.id IN :ids",
                                Long.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
