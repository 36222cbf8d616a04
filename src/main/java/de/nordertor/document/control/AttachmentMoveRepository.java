package de.nordertor.document.control;

import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Hangs attachments on another thing, also the removed ones, which belong to its history. */
@ApplicationScoped
public class AttachmentMoveRepository {

    static final String KIND = "Attachment";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** @return the rows as they are then */
    @SuppressWarnings("unchecked")
    List<MovedRow> move(SubjectRef from, SubjectRef to) {
        em.createNativeQuery("UPDATE attachment SET version = version + 1 WHERE subject_kind = ?1 AND subject_id = ?2")
                .setParameter(1, from.kind())
                .setParameter(2, from.id())
                .executeUpdate();
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT id, version FROM attachment WHERE subject_kind = ?1 AND subject_id = ?2 ORDER BY id")
                .setParameter(1, from.kind())
                .setParameter(2, from.id())
                .getResultList();
        em.createNativeQuery("UPDATE attachment SET subject_kind = ?1, subject_id = ?2"
                        + " WHERE subject_kind = ?3 AND subject_id = ?4")
                .setParameter(1, to.kind())
                .setParameter(2, to.id())
                .setParameter(3, from.kind())
                .setParameter(4, from.id())
                .executeUpdate();
        return rows.stream()
                .map(row -> new MovedRow(KIND, ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), false))
                .toList();
    }

    /** @return false where somebody has changed it since */
    boolean moveBack(MovedRow row, SubjectRef from, SubjectRef to) {
        return em.createNativeQuery("UPDATE attachment SET subject_kind = ?1, subject_id = ?2, version = version + 1"
                                + " WHERE id = ?3 AND version = ?4 AND subject_kind = ?5 AND subject_id = ?6")
                        .setParameter(1, to.kind())
                        .setParameter(2, to.id())
                        .setParameter(3, row.id())
                        .setParameter(4, row.version())
                        .setParameter(5, from.kind())
                        .setParameter(6, from.id())
                        .executeUpdate()
                == 1;
    }

    String title(Long id) {
        return em.createQuery("SELECT a.title FROM Attachment a WHERE a.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(KIND + " " + id);
    }
}
