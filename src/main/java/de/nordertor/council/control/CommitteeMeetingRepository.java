package de.nordertor.council.control;

import de.nordertor.council.boundary.CommitteeMeetingRow;
import de.nordertor.council.boundary.MeetingFilter;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings of committees: two statements a page, one for the rows and one for the total. */
@ApplicationScoped
public class CommitteeMeetingRepository {

    private static final int CHUNK = 500;
    private static final String ROW = "SELECT NEW de.nordertor.council.boundary.CommitteeMeetingRow(m.id,"
            + " m.committee.name, m.heldOn, m.startsAt, m.place, m.state) FROM Meeting m ";
    private static final Map<String, String> SORT_KEYS =
            Map.of("held", "m.heldOn", "committee", "m.committee.name", "place", "m.place", "state", "m.state");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<Meeting> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Meeting.class, id));
    }

    public Meeting get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("council.meeting.notFound"));
    }

    /** The latest first, unless it is sorted otherwise. */
    public Page<CommitteeMeetingRow> findPage(MeetingFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        List<CommitteeMeetingRow> rows = bind(
                        em.createQuery(ROW + where + orderBy(page), CommitteeMeetingRow.class), values)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("SELECT COUNT(m) FROM Meeting m " + where, Long.class), values)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Those of a committee after that day that were not cancelled, the next one first. */
    public List<CommitteeMeetingRow> findAfter(Long committeeId, LocalDate day) {
        return em.createQuery(
                        ROW + "WHERE m.committee.id = :committee AND m.heldOn > :day AND m.state <> :cancelled"
                                + " ORDER BY m.heldOn, m.id",
                        CommitteeMeetingRow.class)
                .setParameter("committee", committeeId)
                .setParameter("day", day)
                .setParameter("cancelled", MeetingState.CANCELLED)
                .getResultList();
    }

    /** From the first to the last of these days, with their committees. */
    public List<Meeting> findBetween(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.committee WHERE m.heldOn BETWEEN :from AND :to",
                        Meeting.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Those that follow one of these events of the sitting calendar, with their committees. */
    List<Meeting> findByCalendarUids(List<String> uids) {
        List<Meeting> found = new ArrayList<>();
        for (int from = 0; from < uids.size(); from += CHUNK) {
            found.addAll(em.createQuery(
                            "SELECT m FROM Meeting m JOIN FETCH m.committee WHERE m.calendarUid IN :uids",
                            Meeting.class)
                    .setParameter("uids", uids.subList(from, Math.min(uids.size(), from + CHUNK)))
                    .getResultList());
        }
        return found;
    }

    /** Committee and day of those of the ids that exist. */
    public Map<Long, CommitteeMeetingRow> findRows(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(ROW + "WHERE m.id IN :ids", CommitteeMeetingRow.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(CommitteeMeetingRow::id, row -> row));
    }

    List<Meeting> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT m FROM Meeting m JOIN FETCH m.committee WHERE m.id IN :ids", Meeting.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT m.id FROM Meeting m WHERE m.id > :after ORDER BY m.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Id and day of those that exist and were not cancelled. */
    List<Object[]> findDates(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT m.id, m.heldOn FROM Meeting m WHERE m.id IN :ids AND m.state <> :cancelled",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("cancelled", MeetingState.CANCELLED)
                .getResultList();
    }

    public void add(Meeting meeting) {
        em.persist(meeting);
        flush(meeting);
    }

    /** At once, so that the second of two people is told so; and found by its new words. */
    public void flush(Meeting meeting) {
        flush(meeting, List.of());
    }

    /** @param released what stood on its agenda until now; every room that keeps what follows from it is told so, too */
    public void flush(Meeting meeting, Collection<CouncilPaper> released) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(subjects(List.of(meeting), released));
    }

    /** Many at once: new ones and changed ones. @param released what stood on the agenda of one of them until now */
    public void store(List<Meeting> written, Collection<CouncilPaper> released) {
        if (written.isEmpty()) {
            return;
        }
        written.stream().filter(meeting -> meeting.getId() == null).forEach(em::persist);
        try {
            em.flush();
        } catch (PersistenceException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(subjects(written, released));
    }

    private static List<SubjectRef> subjects(Collection<Meeting> meetings, Collection<CouncilPaper> papers) {
        return Stream.concat(
                        meetings.stream().map(meeting -> new SubjectRef(Meeting.KIND, meeting.getId())),
                        papers.stream().map(paper -> new SubjectRef(PaperGuard.KIND, paper.getId())))
                .distinct()
                .toList();
    }

    private static String where(MeetingFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        add(where, values, " AND m.committee.id = :committee", "committee", filter.committeeId());
        add(where, values, " AND m.state = :state", "state", filter.state());
        add(where, values, " AND m.heldOn >= :first", "first", filter.from());
        add(where, values, " AND m.heldOn <= :last", "last", filter.to());
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        if (key == null) {
            return " ORDER BY m.heldOn DESC, m.startsAt DESC, m.id DESC";
        }
        String direction = page.ascending() ? " ASC" : " DESC";
        return " ORDER BY " + key + direction + ", m.id" + direction;
    }
}
