package de.nordertor.council.control;

import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperNumber;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
public class CouncilPaperRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<CouncilPaper> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(CouncilPaper.class, id));
    }

    public CouncilPaper get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("council.paper.notFound"));
    }

    boolean existsNumber(PaperNumber number) {
        return !em.createQuery("SELECT p.id FROM CouncilPaper p WHERE p.number.text = :number", Long.class)
                .setParameter("number", number.text())
                .getResultList()
                .isEmpty();
    }

    Long getPaperOfVersion(Long versionId) {
        return em.createQuery("SELECT v.paper.id FROM PaperVersion v WHERE v.id = :id", Long.class)
                .setParameter("id", versionId)
                .getSingleResult();
    }

    public void add(CouncilPaper paper) {
        em.persist(paper);
        changed(paper);
    }

    /** Lets the search read the paper again. */
    public void changed(CouncilPaper paper) {
        search.changed(new SubjectRef(PaperGuard.KIND, paper.getId()));
    }

    /** Sends the changes to the database now, so that what it refuses is refused here. */
    public void flush() {
        em.flush();
    }
}
