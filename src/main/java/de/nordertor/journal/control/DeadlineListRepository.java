package de.nordertor.journal.control;

import de.nordertor.journal.boundary.DeadlineFilter;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.boundary.WaitingFilter;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineDue;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of deadlines: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class DeadlineListRepository {

    private static final String ROW = "SELECT NEW de.nordertor.journal.boundary.DeadlineRow(d.id, d.kind, d.what,"
            + " d.dueOn, d.effectiveOn, d.dayRule, d.state, d.subjectKind, d.subjectId, u.displayName, d.owner.role, n.name, d.closedAt, d.waiting.what)"
            + " FROM Deadline d LEFT JOIN UserAccount u ON u.id = d.owner.personId"
            + " LEFT JOIN Department n ON n.id = d.owner.departmentId ";
    private static final String COUNT = "SELECT COUNT(d) FROM Deadline d ";
    private static final String MOST_URGENT_FIRST = " ORDER BY d.effectiveOn, d.id";
    private static final Map<String, String> SORT_KEYS =
            Map.of("due", "d.effectiveOn", "what", "d.what", "kind", "d.kind");
    private static final int CARD_SIZE = 10;
    private static final int CARD_DAYS = 7;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param ownerKeys see {@link de.nordertor.journal.entity.DeadlineOwner} */
    public Page<DeadlineRow> findPage(Set<String> ownerKeys, DeadlineFilter filter, PageRequest page) {
        if (ownerKeys.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("owners", ownerKeys));
        String where = where(filter, parameters);
        List<DeadlineRow> rows = bind(
                        em.createQuery(ROW + where + orderBy(filter, page), DeadlineRow.class), parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery(COUNT + where, Long.class), parameters).getSingleResult();
        return new Page<>(rows, total);
    }

    /** Overdue or due within a week, the most urgent first; at most ten. */
    public List<DeadlineRow> findPressing(Set<String> ownerKeys) {
        return ownerKeys.isEmpty()
                ? List.of()
                : em.createQuery(
                                ROW + "WHERE d.owner.key IN :owners AND d.state = :open AND d.effectiveOn <= :until"
                                        + MOST_URGENT_FIRST,
                                DeadlineRow.class)
                        .setParameter("owners", ownerKeys)
                        .setParameter("open", DeadlineState.OPEN)
                        .setParameter("until", LocalDate.now(clock).plusDays(CARD_DAYS))
                        .setMaxResults(CARD_SIZE)
                        .getResultList();
    }

    /** Those that are open and due from the first to the last of these days. */
    public List<Deadline> findOpenBetween(Set<String> ownerKeys, LocalDate from, LocalDate to) {
        return ownerKeys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT d FROM Deadline d WHERE d.owner.key IN :owners AND d.state = :open"
                                        + " AND d.effectiveOn BETWEEN :from AND :to",
                                Deadline.class)
                        .setParameter("owners", ownerKeys)
                        .setParameter("open", DeadlineState.OPEN)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setHint("eclipselink.read-only", "True")
                        .getResultList();
    }

    public long countOverdue(Set<String> ownerKeys) {
        return ownerKeys.isEmpty()
                ? 0
                : em.createQuery(
                                COUNT + "WHERE d.owner.key IN :owners AND d.state = :open AND d.effectiveOn < :today",
                                Long.class)
                        .setParameter("owners", ownerKeys)
                        .setParameter("open", DeadlineState.OPEN)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult();
    }

    /** The open ones on a thing, the most urgent first. */
    public List<DeadlineRow> findOpen(SubjectRef subject, int limit) {
        return em.createQuery(
                        ROW + "WHERE d.subjectKind = :kind AND d.subjectId = :id AND d.state = :open"
                                + MOST_URGENT_FIRST,
                        DeadlineRow.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("open", DeadlineState.OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All of a list, in its order. */
    public List<Long> findIds(Set<String> ownerKeys, DeadlineFilter filter, PageRequest order) {
        if (ownerKeys.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("owners", ownerKeys));
        String where = where(filter, parameters);
        return bind(
                        em.createQuery("SELECT d.id FROM Deadline d " + where + orderBy(filter, order), Long.class),
                        parameters)
                .setMaxResults(order.size())
                .getResultList();
    }

    /** In no order. */
    public List<DeadlineRow> findByIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ROW + "WHERE d.id IN :ids", DeadlineRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private String where(DeadlineFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("WHERE d.owner.key IN :owners AND d.state = :state");
        parameters.put("state", state(filter.due()));
        LocalDate today = LocalDate.now(clock);
        if (filter.due() == DeadlineDue.OVERDUE) {
            between(where, parameters, null, today.minusDays(1));
        } else if (filter.due() == DeadlineDue.TODAY) {
            between(where, parameters, today, today);
        } else if (filter.due() == DeadlineDue.THIS_WEEK) {
            between(where, parameters, today.plusDays(1), DeadlineDue.lastDayOfWeek(today));
        } else if (filter.due() == DeadlineDue.LATER) {
            between(where, parameters, DeadlineDue.lastDayOfWeek(today).plusDays(1), null);
        }
        if (filter.kind() != null) {
            where.append(" AND d.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.waiting() != null) {
            where.append(
                    filter.waiting() == WaitingFilter.WAITING
                            ? " AND d.waiting.since IS NOT NULL"
                            : " AND d.waiting.since IS NULL");
        }
        return where.toString();
    }

    private static void between(StringBuilder where, Map<String, Object> parameters, LocalDate from, LocalDate to) {
        if (from != null) {
            where.append(" AND d.effectiveOn >= :from");
            parameters.put("from", from);
        }
        if (to != null) {
            where.append(" AND d.effectiveOn <= :to");
            parameters.put("to", to);
        }
    }

    private static DeadlineState state(DeadlineDue due) {
        if (due == DeadlineDue.DONE) {
            return DeadlineState.DONE;
        }
        return due == DeadlineDue.CANCELLED ? DeadlineState.CANCELLED : DeadlineState.OPEN;
    }

    /** What is open by its urgency, what is closed by its end. */
    private static String orderBy(DeadlineFilter filter, PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        if (key == null) {
            return state(filter.due()) == DeadlineState.OPEN
                    ? MOST_URGENT_FIRST
                    : " ORDER BY d.closedAt DESC, d.id DESC";
        }
        String direction = page.ascending() ? " ASC" : " DESC";
        return " ORDER BY " + key + direction + ", d.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
