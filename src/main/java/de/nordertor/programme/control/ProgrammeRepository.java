package de.nordertor.programme.control;

import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ParticipationStep;
import de.nordertor.programme.entity.ProgrammeParticipation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The programmes and the town's participations in them. */
@ApplicationScoped
public class ProgrammeRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<FundingProgramme> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(FundingProgramme.class, id));
    }

    public FundingProgramme get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("programme.programme.notFound"));
    }

    public Optional<ProgrammeParticipation> findParticipation(Long programmeId) {
        return em.createQuery(
                        "SELECT p FROM ProgrammeParticipation p WHERE p.programme.id = :programme",
                        ProgrammeParticipation.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst();
    }

    public ProgrammeParticipation getParticipation(Long programmeId) {
        get(programmeId);
        return findParticipation(programmeId).orElseThrow(() -> new NotFoundException("programme.participation.none"));
    }

    public ParticipationStep getStep(Long id) {
        return Optional.ofNullable(id)
                .map(step -> em.find(ParticipationStep.class, step))
                .orElseThrow(() -> new NotFoundException("programme.step.notFound"));
    }

    /** The names of the programmes of those of the steps that exist. */
    public Map<Long, String> findNamesOfSteps(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT s.id, s.participation.programme.name FROM ParticipationStep s WHERE s.id IN :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The names of those of the ids that exist. */
    public Map<Long, String> findNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT p.id, p.name FROM FundingProgramme p WHERE p.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    public List<FundingProgramme> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT p FROM FundingProgramme p WHERE p.id IN :ids", FundingProgramme.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT p.id FROM FundingProgramme p WHERE p.id > :after ORDER BY p.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The programme to which a row of one of its tables belongs. @param kind the entity of the row */
    Long getProgrammeOf(String kind, Long id) {
        String programme =
                switch (kind) {
                    case "ParticipatingMunicipality", "ProgrammeDuty", "ProgrammeParticipation" -> "r.programme.id";
                    default -> "r.participation.programme.id";
                };
        return em.createQuery("SELECT " + programme + " FROM " + kind + " r WHERE r.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public void add(FundingProgramme programme) {
        em.persist(programme);
        flush(programme);
    }

    /** The second of two who begin one participation at the same moment is told so. */
    public void add(ProgrammeParticipation participation) {
        try {
            em.persist(participation);
            em.flush();
        } catch (PersistenceException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(ref(participation.getProgramme()));
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(FundingProgramme programme) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(ref(programme));
    }

    private static SubjectRef ref(FundingProgramme programme) {
        return new SubjectRef(FundingProgramme.KIND, programme.getId());
    }
}
