package de.nordertor.town.control;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.town.entity.GeoArea;
import de.nordertor.town.entity.GeoJsonReader;
import de.nordertor.town.entity.ProgrammeBoundary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Holds the one boundary, and its last reading, because every change of a partner asks for it. */
@ApplicationScoped
public class ProgrammeBoundaryRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    private volatile Reading last;

    private record Reading(Instant drawnAt, GeoArea area) {}

    public ProgrammeBoundary get() {
        return em.createQuery("SELECT b FROM ProgrammeBoundary b", ProgrammeBoundary.class)
                .getSingleResult();
    }

    /** @throws ConflictException when it was changed since it was read in that version */
    public ProgrammeBoundary get(long version) {
        ProgrammeBoundary boundary = get();
        if (boundary.getVersion() != version) {
            throw new ConflictException("town.boundary.changed");
        }
        return boundary;
    }

    /** At once, so that the second of two people who save at the same moment is told so. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("town.boundary.changed");
        }
    }

    /** Empty while nothing is drawn. Reads the file only when it is another one than last time, on whichever node. */
    public Optional<GeoArea> findArea() {
        List<Instant> drawn = em.createQuery(
                        "SELECT b.drawnAt FROM ProgrammeBoundary b WHERE b.drawnAt IS NOT NULL", Instant.class)
                .getResultList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Reading known = last;
        if (known == null || !known.drawnAt().equals(drawn.get(0))) {
            ProgrammeBoundary boundary = get();
            known = new Reading(boundary.getDrawnAt(), GeoJsonReader.read(boundary.getGeoJson(), Integer.MAX_VALUE));
            last = known;
        }
        return Optional.of(known.area());
    }
}
