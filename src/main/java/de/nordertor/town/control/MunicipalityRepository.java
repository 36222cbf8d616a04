package de.nordertor.town.control;

import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.FederalState;
import de.nordertor.town.entity.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Holds the one municipality. */
@ApplicationScoped
public class MunicipalityRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private Event<SubjectsChanged> changed;

    public Municipality get() {
        return em.createQuery("SELECT m FROM Municipality m", Municipality.class)
                .getSingleResult();
    }

    /** Nobody else changes it, or the days on which its town hall works, before the end of the transaction. */
    public Municipality lock() {
        return em.createQuery("SELECT m FROM Municipality m", Municipality.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Null when not yet known. */
    public FederalState getFederalState() {
        return em.createQuery("SELECT m.federalState FROM Municipality m", FederalState.class)
                .getSingleResult();
    }

    /** Without the shield, which is long. */
    public String getName() {
        return em.createQuery("SELECT m.name FROM Municipality m", String.class).getSingleResult();
    }

    /** At once, so that the second of two people who save at the same moment is told so. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("town.municipality.changed");
        }
    }

    /** The same, and every room that keeps what follows from it is told so. */
    public void changed(Municipality town) {
        save();
        changed.fire(new SubjectsChanged(List.of(new SubjectRef(Municipality.KIND, town.getId()))));
    }
}
