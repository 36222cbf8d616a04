package de.nordertor.council.control;

import de.nordertor.council.boundary.TrackingFilter;
import de.nordertor.council.boundary.TrackingRow;
import de.nordertor.council.entity.ResolutionTracking;
import de.nordertor.council.entity.TrackingDue;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists of trackings, only those whose consultations the current user may know; two statements a page. */
@ApplicationScoped
public class TrackingListRepository {

    private static final String FROM =
            "FROM ResolutionTracking t JOIN t.consultation c JOIN c.paper p JOIN c.committee k ";
    private static final String ROW = "SELECT NEW de.nordertor.council.boundary.TrackingRow(t.id, t.task, k.name, p.id,"
            + " p.number.text, d.name, u.displayName, t.dueOn, t.state, t.endedOn) " + FROM
            + "JOIN Department d ON d.id = t.departmentId LEFT JOIN UserAccount u ON u.id = t.responsibleId ";
    private static final String IS_PUBLIC = "c.visibility = :shown AND p.visibility = :shown";
    private static final Map<String, String> SORT_KEYS =
            Map.of("due", "t.dueOn", "committee", "k.name", "state", "t.state");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private ConsultationAccess access;

    /** What is open first, the earliest day first, unless it is sorted otherwise. */
    public Page<TrackingRow> findPage(TrackingFilter filter, PageRequest page, LocalDate today) {
        PaperCriteria criteria = known();
        criteria.add("k.id = :committee", "committee", filter.committeeId());
        criteria.add("t.departmentId = :department", "department", filter.departmentId());
        criteria.add("c.id = :consultation", "consultation", filter.consultationId());
        if (filter.due() == TrackingDue.LATE) {
            criteria.add("t.dueOn < :today", "today", today);
        }
        criteria.add("t.state = :state", "state", state(filter.due()));
        List<TrackingRow> rows = criteria.bind(
                        em.createQuery(ROW + criteria.where() + orderBy(page), TrackingRow.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = criteria.bind(em.createQuery("SELECT COUNT(t) " + FROM + criteria.where(), Long.class))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** How many are open, by consultation, for those of the paper that have any. */
    public Map<Long, Long> countOpen(Long paperId) {
        PaperCriteria criteria = known();
        criteria.add("p.id = :paper", "paper", paperId);
        criteria.add("t.state = :state", "state", TrackingState.OPEN);
        return criteria.bind(em.createQuery(
                        "SELECT c.id, COUNT(t) " + FROM + criteria.where() + " GROUP BY c.id", Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * What a committee is told: what is open, and what was done or dropped since that day; by their days.
     *
     * @param ownDepartment whose non-public papers are told as well; null for public ones only
     */
    public List<ResolutionTracking> findTold(Long committeeId, Long ownDepartment, LocalDate since) {
        PaperCriteria criteria = known();
        criteria.add("c.committee.id = :committee", "committee", committeeId);
        criteria.add("(t.endedOn IS NULL OR t.endedOn >= :since)", "since", since);
        criteria.parameter("shown", Visibility.PUBLIC);
        criteria.add(ownDepartment == null ? IS_PUBLIC : "(" + IS_PUBLIC + " OR p.departmentId = :own)");
        if (ownDepartment != null) {
            criteria.parameter("own", ownDepartment);
        }
        return criteria.bind(em.createQuery(
                        "SELECT t FROM ResolutionTracking t JOIN FETCH t.consultation c JOIN FETCH c.paper p "
                                + criteria.where() + " ORDER BY t.dueOn, t.id",
                        ResolutionTracking.class))
                .getResultList();
    }

    private PaperCriteria known() {
        PaperCriteria criteria = new PaperCriteria();
        access.addKnown(criteria);
        return criteria;
    }

    private static TrackingState state(TrackingDue due) {
        return due == null ? null : due == TrackingDue.LATE ? TrackingState.OPEN : TrackingState.valueOf(due.name());
    }

    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        if (key == null) {
            return " ORDER BY CASE WHEN t.endedOn IS NULL THEN 0 ELSE 1 END, t.dueOn, t.id";
        }
        String direction = page.ascending() ? " ASC" : " DESC";
        return " ORDER BY " + key + direction + ", t.id" + direction;
    }
}
