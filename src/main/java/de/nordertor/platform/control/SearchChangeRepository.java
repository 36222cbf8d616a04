package de.nordertor.platform.control;

import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the search indexes of all nodes have to read again, in the order in which it was written. */
@ApplicationScoped
public class SearchChangeRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public void add(SubjectRef subject) {
        em.createNativeQuery("INSERT INTO search_change (subject_kind, subject_id, changed_at)"
                        + " VALUES (?1, ?2, UTC_TIMESTAMP(6))")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.id())
                .executeUpdate();
    }
}
