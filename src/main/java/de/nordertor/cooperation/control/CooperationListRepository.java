package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.cooperation.boundary.CooperationRow;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListCriteria;
import de.nordertor.platform.control.ListCriteria.Order;
import de.nordertor.platform.control.ListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of cooperations: three statements a page, for the rows, their next steps and the total, whatever the size. */
@ApplicationScoped
public class CooperationListRepository extends ListRepository {

    /** As many as one statement bears; only a file has more rows. */
    private static final int MOST_IDS = 1_000;

    private static final String NEXT = "SELECT d.subjectId, d.effectiveOn FROM Deadline d WHERE d.subjectKind = :kind"
            + " AND d.subjectId IN :ids AND d.state = :open ORDER BY d.effectiveOn";
    private static final String ROW =
            "SELECT NEW de.nordertor.cooperation.boundary.CooperationRow(c.id, c.title, c.state, c.stateSince,"
                    + " c.restedFrom, c.resumeOn, c.startsOn, c.endsOn, t.name, u.displayName,"
                    + " (SELECT COUNT(p) FROM CooperationPartner p WHERE p.cooperation = c"
                    + " AND p.organization.mergedIntoId IS NULL)) FROM Cooperation c LEFT JOIN UserAccount u ON u.id = c.responsibleId"
                    + " LEFT JOIN Department t ON t.id = c.departmentId ";
    static final Order ORDER = new Order(
            Map.of("title", "c.title", "since", "c.stateSince", "starts", "c.startsOn", "ends", "c.endsOn"),
            "c.id",
            "c.stateSince DESC, c.id DESC");

    public Page<CooperationRow> findPage(CooperationFilter filter, PageRequest page) {
        Page<CooperationRow> found =
                page(CooperationRow.class, ROW, "SELECT COUNT(c) FROM Cooperation c", criteria(filter), ORDER, page);
        return new Page<>(withNextSteps(found.rows()), found.total());
    }

    /** With the day of the first open deadline on each. */
    public List<CooperationRow> withNextSteps(List<CooperationRow> rows) {
        Map<Long, LocalDate> days = new HashMap<>();
        for (int first = 0; first < rows.size(); first += MOST_IDS) {
            List<CooperationRow> some = rows.subList(first, Math.min(rows.size(), first + MOST_IDS));
            em().createQuery(NEXT, Object[].class)
                    .setParameter("kind", Cooperation.KIND)
                    .setParameter("ids", some.stream().map(CooperationRow::id).toList())
                    .setParameter("open", DeadlineState.OPEN)
                    .getResultStream()
                    .forEach(row -> days.putIfAbsent((Long) row[0], (LocalDate) row[1]));
        }
        return rows.stream().map(row -> row.next(days.get(row.id()))).toList();
    }

    /** Those in a state, the ones that moved last first; without their next steps. */
    public List<CooperationRow> findByState(CooperationFilter filter, CooperationState state, int limit) {
        return query(CooperationRow.class, ROW, criteria(filter.with(state)), " ORDER BY c.stateSince DESC, c.id DESC")
                .setMaxResults(limit)
                .getResultList();
    }

    public Map<CooperationState, Long> countByState(CooperationFilter filter) {
        return query(
                        Object[].class,
                        "SELECT c.state, COUNT(c) FROM Cooperation c",
                        criteria(filter.with(null)),
                        " GROUP BY c.state")
                .getResultStream()
                .collect(Collectors.toMap(row -> (CooperationState) row[0], row -> (Long) row[1]));
    }

    /** Those in a programme area, the earliest first. */
    public List<Long> findIdsOfArea(Long areaId, int limit) {
        return em().createQuery("SELECT c.id FROM Cooperation c WHERE c.areaId = :area ORDER BY c.id", Long.class)
                .setParameter("area", areaId)
                .setMaxResults(limit)
                .getResultList();
    }

    static ListCriteria criteria(CooperationFilter filter) {
        return new ListCriteria()
                .containing(filter.text(), "c.title", "c.aim", "c.place")
                .like(
                        "c.id IN (SELECT q.cooperation.id FROM CooperationPartner q"
                                + " WHERE q.organization.mergedIntoId IS NULL"
                                + " AND LOWER(q.organization.name) LIKE ? ESCAPE '!')",
                        filter.partner())
                .with("c.state = ?", filter.state())
                .with("c.departmentId = ?", filter.departmentId())
                .with("c.groupId = ?", filter.groupId())
                .with(
                        "c.id IN (SELECT k.id FROM Cooperation k JOIN k.fieldsOfAction f WHERE f.id = ?)",
                        filter.fieldId())
                .with(
                        "c.id IN (SELECT p.cooperation.id FROM CooperationPartner p WHERE p.organization.id = ?)",
                        filter.partnerId());
    }
}
