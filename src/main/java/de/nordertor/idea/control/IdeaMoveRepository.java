package de.nordertor.idea.control;

import de.nordertor.idea.entity.Idea;
import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Where ideas come from, when that thing becomes a part of another one. Each gets a new version, so that an open form notices it. */
@ApplicationScoped
public class IdeaMoveRepository {

    private static final String FROM = " WHERE origin_kind = ?1 AND origin_id = ?2";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** @return the rows as they are then */
    List<MovedRow> move(SubjectRef from, SubjectRef to) {
        on("UPDATE idea SET version = version + 1" + FROM, from).executeUpdate();
        List<MovedRow> rows = rows(on("SELECT id, version FROM idea" + FROM + " ORDER BY id", from));
        on("UPDATE idea SET origin_id = " + to.id() + FROM, from).executeUpdate();
        return rows;
    }

    /** @return false where somebody has changed it since */
    boolean moveBack(MovedRow row, SubjectRef from, SubjectRef to) {
        return on(
                                "UPDATE idea SET origin_id = " + to.id() + ", version = version + 1" + FROM
                                        + " AND id = " + row.id() + " AND version = " + row.version(),
                                from)
                        .executeUpdate()
                == 1;
    }

    private Query on(String sql, SubjectRef subject) {
        return em.createNativeQuery(sql).setParameter(1, subject.kind()).setParameter(2, subject.id());
    }

    @SuppressWarnings("unchecked")
    private static List<MovedRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new MovedRow(
                                Idea.KIND, ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), false))
                        .toList();
    }
}
