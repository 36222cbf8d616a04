package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.cooperation.boundary.CooperationRow;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of cooperations: three statements a page, for the rows, their next steps and the total, whatever the size. */
@ApplicationScoped
public class CooperationListRepository {

    /** As many as one statement bears; only a file has more rows. */
    private static final int MOST_IDS = 1_000;

    private static final String NEXT = "SELECT d.subjectId, d.dueOn FROM Deadline d WHERE d.subjectKind = :kind"
            + " AND d.subjectId IN :ids AND d.state = :open ORDER BY d.dueOn";
    private static final String ROW =
            "SELECT NEW de.nordertor.cooperation.boundary.CooperationRow(c.id, c.title, c.state, c.stateSince,"
                    + " c.restedFrom, c.resumeOn, c.startsOn, c.endsOn, t.name, u.displayName,"
                    + " (SELECT COUNT(p) FROM CooperationPartner p WHERE p.cooperation = c)) FROM Cooperation c LEFT JOIN UserAccount u ON u.id = c.responsibleId"
                    + " LEFT JOIN Department t ON t.id = c.departmentId ";
    private static final Map<String, String> SORT_KEYS =
            Map.of("title", "c.title", "since", "c.stateSince", "starts", "c.startsOn", "ends", "c.endsOn");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Page<CooperationRow> findPage(CooperationFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        List<CooperationRow> rows = bind(em.createQuery(ROW + where + orderBy(page), CooperationRow.class), parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("SELECT COUNT(c) FROM Cooperation c " + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(withNextSteps(rows), total);
    }

    /** With the day of the first open deadline on each. */
    public List<CooperationRow> withNextSteps(List<CooperationRow> rows) {
        Map<Long, LocalDate> days = new HashMap<>();
        for (int first = 0; first < rows.size(); first += MOST_IDS) {
            List<CooperationRow> some = rows.subList(first, Math.min(rows.size(), first + MOST_IDS));
            em.createQuery(NEXT, Object[].class)
                    .setParameter("kind", Cooperation.KIND)
                    .setParameter("ids", some.stream().map(CooperationRow::id).toList())
                    .setParameter("open", DeadlineState.OPEN)
                    .getResultStream()
                    .forEach(row -> days.putIfAbsent((Long) row[0], (LocalDate) row[1]));
        }
        return rows.stream().map(row -> row.next(days.get(row.id()))).toList();
    }

    /** Those in a state, the ones that moved last first; without their next steps. */
    public List<CooperationRow> findByState(CooperationState state, int limit) {
        return em.createQuery(
                        ROW + "WHERE c.state = :state ORDER BY c.stateSince DESC, c.id DESC", CooperationRow.class)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    public Map<CooperationState, Long> countByState() {
        return em.createQuery("SELECT c.state, COUNT(c) FROM Cooperation c GROUP BY c.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (CooperationState) row[0], row -> (Long) row[1]));
    }

    private static String where(CooperationFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" AND (LOWER(c.title) LIKE :text ESCAPE '!' OR LOWER(c.aim) LIKE :text ESCAPE '!'"
                    + " OR LOWER(c.place) LIKE :text ESCAPE '!')");
            parameters.put("text", within(filter.text()));
        }
        if (filter.partner() != null && !filter.partner().isBlank()) {
            where.append(" AND c.id IN (SELECT q.cooperation.id FROM CooperationPartner q"
                    + " WHERE LOWER(q.organization.name) LIKE :name ESCAPE '!')");
            parameters.put("name", within(filter.partner()));
        }
        add(where, parameters, " AND c.state = :state", "state", filter.state());
        add(where, parameters, " AND c.departmentId = :department", "department", filter.departmentId());
        add(where, parameters, " AND c.groupId = :group", "group", filter.groupId());
        add(
                where,
                parameters,
                " AND c.id IN (SELECT k.id FROM Cooperation k JOIN k.fieldsOfAction f WHERE f.id = :field)",
                "field",
                filter.fieldId());
        add(
                where,
                parameters,
                " AND c.id IN (SELECT p.cooperation.id FROM CooperationPartner p WHERE p.organization.id = :partner)",
                "partner",
                filter.partnerId());
        return where.toString();
    }

    private static String within(String typed) {
        String text = typed.strip().toLowerCase(Locale.GERMAN);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }

    /** What moved last comes first where nobody asks otherwise. */
    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        String direction = page.ascending() ? " ASC" : " DESC";
        return key == null
                ? " ORDER BY c.stateSince DESC, c.id DESC"
                : " ORDER BY " + key + direction + ", c.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
