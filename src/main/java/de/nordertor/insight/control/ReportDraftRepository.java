package de.nordertor.insight.control;

import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportOrder;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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

    /** Those that became one of these papers. */
    public List<ReportDraft> findOfPapers(Collection<Long> paperIds) {
        return paperIds.isEmpty()
                ? List.of()
                : em.createQuery("SELECT d FROM ReportDraft d WHERE d.paperId IN :papers", ReportDraft.class)
                        .setParameter("papers", paperIds)
                        .getResultList();
    }

    /** What this person has begun to draft on the same order and not finished. */
    public Optional<ReportDraft> findOpen(ReportOrder order, Long authorId) {
        return em.createQuery(
                        "SELECT d FROM ReportDraft d WHERE d.matterKind = :kind AND d.matterId = :id"
                                + " AND d.purpose = :purpose AND d.authorId = :author AND d.paperId IS NULL"
                                + " ORDER BY d.id DESC",
                        ReportDraft.class)
                .setParameter("kind", order.matter().kind())
                .setParameter("id", order.matter().id())
                .setParameter("purpose", order.purpose())
                .setParameter("author", authorId)
                .getResultStream()
                .filter(draft -> draft.order().equals(order))
                .findFirst();
    }

    public Long getDraftOfSentence(Long sentenceId) {
        return em.createQuery("SELECT s.draft.id FROM ReportSentence s WHERE s.id = :id", Long.class)
                .setParameter("id", sentenceId)
                .getSingleResult();
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
