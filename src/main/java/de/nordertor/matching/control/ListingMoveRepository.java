package de.nordertor.matching.control;

import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** To whom needs and offers belong, when that thing becomes a part of another one. Each gets a new version, so that an open form notices it. */
@ApplicationScoped
public class ListingMoveRepository {

    static final String MOVED = "Listing";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** @return the rows as they are then */
    List<MovedRow> move(SubjectRef from, SubjectRef to) {
        on("UPDATE listing SET version = version + 1", from).executeUpdate();
        List<MovedRow> rows = rows(on("SELECT id, version FROM listing", from));
        on("UPDATE listing SET " + column(from) + " = " + to.id(), from).executeUpdate();
        return rows;
    }

    /** @return false where somebody has changed it since */
    boolean moveBack(MovedRow row, SubjectRef from, SubjectRef to) {
        return em.createNativeQuery("UPDATE listing SET " + column(from) + " = " + to.id() + ", version = version + 1"
                                + where(from) + " AND id = " + row.id() + " AND version = " + row.version())
                        .executeUpdate()
                == 1;
    }

    private Query on(String sql, SubjectRef subject) {
        return em.createNativeQuery(sql + where(subject) + (sql.startsWith("SELECT") ? " ORDER BY id" : ""));
    }

    private static String where(SubjectRef subject) {
        String condition = " WHERE " + column(subject) + " = " + subject.id();
        return isPartner(subject) ? condition : condition + " AND origin_kind = '" + known(subject) + "'";
    }

    private static String column(SubjectRef subject) {
        return isPartner(subject) ? "partner_id" : "origin_id";
    }

    private static boolean isPartner(SubjectRef subject) {
        return subject.kind().equals(ListingForms.PARTNER);
    }

    /** A kind is the simple name of an entity; nothing else gets into the statement. */
    private static String known(SubjectRef subject) {
        if (!subject.kind().matches("[A-Za-z]+")) {
            throw new IllegalArgumentException("No kind: " + subject.kind());
        }
        return subject.kind();
    }

    @SuppressWarnings("unchecked")
    private static List<MovedRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new MovedRow(
                                MOVED, ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), false))
                        .toList();
    }
}
