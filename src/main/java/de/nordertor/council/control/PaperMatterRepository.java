package de.nordertor.council.control;

import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.PaperMatter;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What papers are about. */
@ApplicationScoped
public class PaperMatterRepository {

    private static final List<ConsultationState> TOLD = ConsultationState.OUTCOMES.stream()
            .filter(outcome -> !outcome.leadsOn())
            .toList();

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** What this committee made of papers about the matter, the latest planned day first; postponed is not told. */
    public List<Consultation> findTold(SubjectRef matter, Long committeeId) {
        return em.createQuery(
                        "SELECT c FROM Consultation c JOIN FETCH c.paper WHERE c.committee.id = :committee"
                                + " AND c.state IN :told AND EXISTS (SELECT m.id FROM PaperMatter m WHERE m.paper ="
                                + " c.paper AND m.subjectKind = :kind AND m.subjectId = :id)"
                                + " ORDER BY c.plannedOn DESC, c.id DESC",
                        Consultation.class)
                .setParameter("committee", committeeId)
                .setParameter("told", TOLD)
                .setParameter("kind", matter.kind())
                .setParameter("id", matter.id())
                .getResultList();
    }

    public List<PaperMatter> findOf(Long paperId) {
        return em.createQuery("SELECT m FROM PaperMatter m WHERE m.paper.id = :paper ORDER BY m.id", PaperMatter.class)
                .setParameter("paper", paperId)
                .getResultList();
    }

    public void add(PaperMatter matter) {
        em.persist(matter);
    }
}
