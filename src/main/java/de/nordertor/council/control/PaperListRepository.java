package de.nordertor.council.control;

import de.nordertor.council.boundary.PaperFilter;
import de.nordertor.council.boundary.PaperRow;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of papers: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class PaperListRepository {

    private static final String ROW = "SELECT NEW de.nordertor.council.boundary.PaperRow(p.id, p.number.text,"
            + " p.subject, t.name, d.code, d.name, p.date, p.state, p.visibility, p.submittedAt, p.changedAt,"
            + " p.changedBy) FROM CouncilPaper p JOIN p.type t JOIN Department d ON d.id = p.departmentId ";
    private static final String COUNT = "SELECT COUNT(p) FROM CouncilPaper p ";
    private static final Map<String, String> SORT_KEYS = Map.of(
            "number", "p.number.text",
            "subject", "p.subject",
            "type", "t.name",
            "department", "d.code",
            "date", "p.date",
            "state", "p.state",
            "changed", "p.changedAt");
    private static final int CARD_SIZE = 10;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private PaperAccess access;

    /** Only what the current user may read. */
    public Page<PaperRow> findPage(PaperFilter filter, PageRequest page) {
        PaperCriteria criteria = criteria(filter);
        List<PaperRow> rows = criteria.bind(em.createQuery(ROW + criteria.where() + orderBy(page), PaperRow.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = criteria.bind(em.createQuery(COUNT + criteria.where(), Long.class))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** All rows of a filter in one go, for an export. */
    public List<PaperRow> findAll(PaperFilter filter, PageRequest order) {
        PaperCriteria criteria = criteria(filter);
        return criteria.bind(em.createQuery(ROW + criteria.where() + orderBy(order), PaperRow.class))
                .getResultList();
    }

    /** The user's own drafts, the last one changed first; at most ten. */
    public List<PaperRow> findDraftsOf(Long authorId) {
        return em.createQuery(
                        ROW + "WHERE p.authorId = :author AND p.state = de.nordertor.council.entity.PaperState.DRAFT"
                                + " ORDER BY p.changedAt DESC, p.id DESC",
                        PaperRow.class)
                .setParameter("author", authorId)
                .setMaxResults(CARD_SIZE)
                .getResultList();
    }

    /** What waits for the user's approval, the longest waiting first; at most ten. */
    public List<PaperRow> findWaitingForApproval() {
        PaperCriteria criteria = new PaperCriteria();
        criteria.add("p.submittedAt IS NOT NULL");
        access.addApprovable(criteria);
        return criteria.bind(em.createQuery(ROW + criteria.where() + " ORDER BY p.submittedAt, p.id", PaperRow.class))
                .setMaxResults(CARD_SIZE)
                .getResultList();
    }

    /** Those of the papers that the current user may read, by name. */
    public List<SubjectTitle> findTitles(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        PaperCriteria criteria = new PaperCriteria();
        criteria.add("p.id IN :ids", "ids", ids);
        access.addReadable(criteria);
        return criteria
                .bind(em.createQuery(
                        "SELECT p.id, p.number.text, p.subject FROM CouncilPaper p " + criteria.where(),
                        Object[].class))
                .getResultList()
                .stream()
                .map(row -> title((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static SubjectTitle title(Long id, String number, String subject) {
        return new SubjectTitle(
                new SubjectRef(PaperGuard.KIND, id),
                number == null ? subject : number + " " + subject,
                "/council/paper?id=" + id);
    }

    /** Who may read each of the papers, whoever asks. */
    public Map<Long, Set<Audience>> findAudiences(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "SELECT p.id, p.number.text, p.visibility, p.departmentId FROM CouncilPaper p"
                                        + " WHERE p.id IN :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0],
                                row -> PaperAccess.audience(row[1] != null, (Visibility) row[2], (Long) row[3])));
    }

    private PaperCriteria criteria(PaperFilter filter) {
        PaperCriteria criteria = new PaperCriteria();
        criteria.addFilter(filter);
        access.addReadable(criteria);
        return criteria;
    }

    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        if (key == null) {
            return " ORDER BY p.date DESC, p.id DESC";
        }
        String direction = page.ascending() ? " ASC" : " DESC";
        return " ORDER BY " + key + direction + ", p.id" + direction;
    }
}
