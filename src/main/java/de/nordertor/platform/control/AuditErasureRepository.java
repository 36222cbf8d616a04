package de.nordertor.platform.control;

import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The only way to change the trail: a marker in place of personal values. That something happened stays. */
@ApplicationScoped
public class AuditErasureRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** All values of a thing. What was changed before in the same transaction is written first. */
    public void erase(SubjectRef subject) {
        em.flush();
        em.createNativeQuery("CALL erase_from_audit(?1, ?2)")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.id())
                .executeUpdate();
    }

    /** Those values of things of a kind in which the words stand. */
    public void erase(String kind, String words) {
        em.flush();
        em.createNativeQuery("CALL erase_words_from_audit(?1, ?2)")
                .setParameter(1, kind)
                .setParameter(2, words)
                .executeUpdate();
    }
}
