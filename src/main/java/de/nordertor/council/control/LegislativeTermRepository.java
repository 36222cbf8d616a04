package de.nordertor.council.control;

import de.nordertor.council.entity.LegislativeTerm;
import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The electoral terms: few, so that they are read all at once. */
@ApplicationScoped
public class LegislativeTermRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private Event<SubjectsChanged> changed;

    public LegislativeTerm get(Long id) {
        LegislativeTerm term = id == null ? null : em.find(LegislativeTerm.class, id);
        if (term == null) {
            throw new NotFoundException("council.term.notFound");
        }
        return term;
    }

    /** @throws ConflictException when it was changed since it was read in that version */
    public LegislativeTerm get(Long id, long version) {
        LegislativeTerm term = get(id);
        if (term.getVersion() != version) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return term;
    }

    /** The latest first. */
    public List<LegislativeTerm> findAll() {
        return em.createQuery("SELECT t FROM LegislativeTerm t ORDER BY t.startsOn DESC, t.id", LegislativeTerm.class)
                .getResultList();
    }

    public void add(LegislativeTerm term) {
        em.persist(term);
        changed(term);
    }

    /** At once, so that the second of two people is told so, and every room that keeps what follows from it. */
    public void changed(LegislativeTerm term) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        changed.fire(new SubjectsChanged(List.of(new SubjectRef(LegislativeTerm.KIND, term.getId()))));
    }
}
