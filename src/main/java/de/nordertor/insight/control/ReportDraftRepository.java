package de.nordertor.insight.control;

import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reports that are being drafted. */
@ApplicationScoped
public class ReportDraftRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public ReportDraft get(Long id) {
        ReportDraft draft = id == null ? null : em.find(ReportDraft.class, id);
        if (draft == null) {
            throw new NotFoundException("insight.report.notFound");
        }
        return draft;
    }

    /** The one that became that paper. */
    public Optional<ReportDraft> findOfPaper(Long paperId) {
        return em.createQuery("SELECT d FROM ReportDraft d WHERE d.paperId = :paper", ReportDraft.class)
                .setParameter("paper", paperId)
                .getResultStream()
                .findFirst();
    }

    /** The one about that matter for that committee that this person has not finished. */
    public Optional<ReportDraft> findOpen(SubjectRef matter, Long committeeId, Long authorId) {
        return em.createQuery(
                        "SELECT d FROM ReportDraft d WHERE d.matterKind = :kind AND d.matterId = :id"
                                + " AND d.committeeId = :committee AND d.authorId = :author AND d.paperId IS NULL"
                                + " ORDER BY d.id DESC",
                        ReportDraft.class)
                .setParameter("kind", matter.kind())
                .setParameter("id", matter.id())
                .setParameter("committee", committeeId)
                .setParameter("author", authorId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(ReportDraft draft) {
        em.persist(draft);
        flush();
    }

    /** At once, so that the second of two people is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
