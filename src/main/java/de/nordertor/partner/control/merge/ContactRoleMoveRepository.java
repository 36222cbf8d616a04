package de.nordertor.partner.control.merge;

import de.nordertor.platform.boundary.MovedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Hangs what people are or were in an organisation on another one; also what was removed, which belongs to its history. */
@ApplicationScoped
public class ContactRoleMoveRepository {

    static final String KIND = "ContactRole";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** @return the rows as they are then */
    @SuppressWarnings("unchecked")
    List<MovedRow> move(Long from, Long to) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT id, version + 1 FROM contact_role WHERE organization_id = ?1 ORDER BY id")
                .setParameter(1, from)
                .getResultList();
        em.createNativeQuery("UPDATE contact_role SET organization_id = ?1, version = version + 1"
                        + " WHERE organization_id = ?2")
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
        return rows.stream()
                .map(row -> new MovedRow(KIND, ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), false))
                .toList();
    }

    /** @return false where somebody has changed it since */
    boolean moveBack(MovedRow row, Long from, Long to) {
        return em.createNativeQuery("UPDATE contact_role SET organization_id = ?1, version = version + 1"
                                + " WHERE id = ?2 AND version = ?3 AND organization_id = ?4")
                        .setParameter(1, to)
                        .setParameter(2, row.id())
                        .setParameter(3, row.version())
                        .setParameter(4, from)
                        .executeUpdate()
                == 1;
    }

    /** The family name of the person. */
    String title(Long roleId) {
        return em.createQuery("SELECT r.person.familyName FROM ContactRole r WHERE r.id = :id", String.class)
                .setParameter("id", roleId)
                .getResultStream()
                .findFirst()
                .orElse(KIND + " " + roleId);
    }
}
