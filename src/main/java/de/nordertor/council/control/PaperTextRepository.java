package de.nordertor.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Reads papers for the search, many at once. */
@ApplicationScoped
public class PaperTextRepository {

    private static final String VERSIONS = "SELECT NEW de.nordertor.council.control.PaperText(p.id, p.departmentId,"
            + " p.number.text, v.versionNumber, v.visibility, v.approval.approvedAt, v.informationContact, v.subject,"
            + " v.statementOfFacts, v.proposedResolution) FROM PaperVersion v JOIN v.paper p WHERE p.id IN :ids"
            + " ORDER BY p.id, v.versionNumber";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Every version of these papers, in the order of papers and versions. */
    public List<PaperText> findVersions(Collection<Long> paperIds) {
        return paperIds.isEmpty()
                ? List.of()
                : em.createQuery(VERSIONS, PaperText.class)
                        .setParameter("ids", paperIds)
                        .getResultList();
    }

    public List<Long> findIdsAfter(long paperId, int limit) {
        return em.createQuery("SELECT p.id FROM CouncilPaper p WHERE p.id > :id ORDER BY p.id", Long.class)
                .setParameter("id", paperId)
                .setMaxResults(limit)
                .getResultList();
    }
}
