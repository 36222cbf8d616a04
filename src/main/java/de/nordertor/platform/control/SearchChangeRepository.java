package de.nordertor.platform.control;

import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** What the search indexes of all nodes have to read again, in the order in which it was written. */
@ApplicationScoped
public class SearchChangeRepository {

    private static final String SELECT =
            "SELECT change_no, subject_kind, subject_id, CAST(changed_at AS CHAR) FROM search_change ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private BulkRepository bulk;

    /**
     * One row.
     *
     * @param at when it was written, to the microsecond
     */
    public record SearchChange(long number, SubjectRef subject, String at) {}

    public void add(SubjectRef subject) {
        em.createNativeQuery("INSERT INTO search_change (subject_kind, subject_id, changed_at)"
                        + " VALUES (?1, ?2, UTC_TIMESTAMP(6))")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.id())
                .executeUpdate();
    }

    public void addAll(List<SubjectRef> subjects) {
        bulk.write(
                "INSERT INTO search_change (subject_kind, subject_id, changed_at) VALUES (?, ?, UTC_TIMESTAMP(6))",
                subjects,
                subject -> new Object[] {subject.kind(), subject.id()});
    }

    /**
     * In ascending order.
     *
     * @param ranges of smaller numbers that are wanted as well, both ends included
     */
    public List<SearchChange> find(long after, List<long[]> ranges, int limit) {
        StringBuilder where = new StringBuilder("WHERE change_no > ").append(after);
        ranges.forEach(range -> where.append(" OR change_no BETWEEN ")
                .append(range[0])
                .append(" AND ")
                .append(range[1]));
        return rows(em.createNativeQuery(SELECT + where + " ORDER BY change_no").setMaxResults(limit));
    }

    public Optional<SearchChange> find(long number) {
        return rows(em.createNativeQuery(SELECT + "WHERE change_no = ?1").setParameter(1, number)).stream()
                .findFirst();
    }

    /** The highest number older than that many seconds; 0 where there is none. */
    public long lastBefore(int seconds) {
        Object number = em.createNativeQuery("SELECT COALESCE(MAX(change_no), 0) FROM search_change"
                        + " WHERE changed_at < UTC_TIMESTAMP(6) - INTERVAL ?1 SECOND")
                .setParameter(1, seconds)
                .getSingleResult();
        return ((Number) number).longValue();
    }

    /** The last one stays: by it an index knows that it belongs to this database. @return how many were thrown away */
    public int removeOlderThan(int days) {
        Object last = em.createNativeQuery("SELECT COALESCE(MAX(change_no), 0) FROM search_change")
                .getSingleResult();
        return em.createNativeQuery("DELETE FROM search_change WHERE changed_at < UTC_TIMESTAMP(6) - INTERVAL ?1 DAY"
                        + " AND change_no < ?2")
                .setParameter(1, days)
                .setParameter(2, ((Number) last).longValue())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<SearchChange> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(SearchChangeRepository::row).toList();
    }

    private static SearchChange row(Object[] columns) {
        return new SearchChange(
                ((Number) columns[0]).longValue(),
                new SubjectRef((String) columns[1], ((Number) columns[2]).longValue()),
                (String) columns[3]);
    }
}
