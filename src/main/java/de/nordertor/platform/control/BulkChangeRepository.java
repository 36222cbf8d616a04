package de.nordertor.platform.control;

import de.nordertor.platform.boundary.BulkRow;
import de.nordertor.platform.entity.BulkChange;
import de.nordertor.platform.entity.BulkOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Changes of many things, and what comes of each thing: rows by the ten thousand, so by plain statements. */
@ApplicationScoped
public class BulkChangeRepository {

    private static final String AS_TABLE = "JSON_TABLE(?2, '$[*]' COLUMNS (position INT PATH '$[0]',"
            + " subject_id BIGINT PATH '$[1]', subject_version BIGINT PATH '$[2]', outcome VARCHAR(20) PATH '$[3]',"
            + " reason VARCHAR(100) PATH '$[4]')) j";
    private static final String SELECT =
            "SELECT position, subject_id, subject_version, outcome, reason FROM bulk_row WHERE bulk_id = ?1 ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<BulkChange> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(BulkChange.class, id));
    }

    /** As it is now; a second one who wants it at the same time waits until the end of the transaction. */
    public Optional<BulkChange> lock(Long id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(BulkChange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(BulkChange change) {
        em.persist(change);
        em.flush();
    }

    /** Of everybody; few are kept of each person. */
    public List<BulkChange> findAll() {
        return em.createQuery("SELECT b FROM BulkChange b", BulkChange.class).getResultList();
    }

    /** With its rows. */
    public void remove(BulkChange change) {
        em.remove(change);
        em.flush();
    }

    public void addRows(Long bulkId, List<BulkRow> rows) {
        em.createNativeQuery("INSERT INTO bulk_row SELECT ?1, j.position, j.subject_id, j.subject_version, j.outcome,"
                        + " NULLIF(j.reason, '') FROM " + AS_TABLE)
                .setParameter(1, bulkId)
                .setParameter(2, json(rows))
                .executeUpdate();
    }

    /** What became of the rows. */
    public void settle(Long bulkId, List<BulkRow> rows) {
        em.createNativeQuery("UPDATE bulk_row r JOIN " + AS_TABLE + " ON j.position = r.position"
                        + " SET r.outcome = j.outcome, r.reason = NULLIF(j.reason, '') WHERE r.bulk_id = ?1")
                .setParameter(1, bulkId)
                .setParameter(2, json(rows))
                .executeUpdate();
    }

    /** @param outcome null for all */
    public List<BulkRow> findRows(Long bulkId, BulkOutcome outcome, int first, int size) {
        Query query = em.createNativeQuery(SELECT + (outcome == null ? "" : "AND outcome = ?2 ")
                + "ORDER BY position LIMIT " + first + ", " + size);
        query.setParameter(1, bulkId);
        if (outcome != null) {
            query.setParameter(2, outcome.name());
        }
        return rows(query);
    }

    public Map<BulkOutcome, Long> counts(Long bulkId) {
        Map<BulkOutcome, Long> counts = new EnumMap<>(BulkOutcome.class);
        List<?> rows = em.createNativeQuery(
                        "SELECT outcome, COUNT(*) FROM bulk_row WHERE bulk_id = ?1 GROUP BY outcome")
                .setParameter(1, bulkId)
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(BulkOutcome.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    /** Newest first. */
    public List<BulkChange> findNewest(Long ownerId, String subjectKind, int most) {
        return em.createQuery(
                        "SELECT b FROM BulkChange b WHERE b.ownerId = :owner AND b.subjectKind = :kind"
                                + " ORDER BY b.plannedAt DESC, b.id DESC",
                        BulkChange.class)
                .setParameter("owner", ownerId)
                .setParameter("kind", subjectKind)
                .setMaxResults(most)
                .getResultList();
    }

    /** Keeps of the person's plans the newest ones; their rows go with them. */
    public void removeOld(Long ownerId, int kept) {
        em.createNativeQuery("DELETE FROM bulk_change WHERE owner_id = ?1 AND id NOT IN (SELECT id FROM (SELECT id FROM"
                        + " bulk_change WHERE owner_id = ?1 ORDER BY planned_at DESC, id DESC LIMIT " + kept
                        + ") newest)")
                .setParameter(1, ownerId)
                .executeUpdate();
    }

    private static List<BulkRow> rows(Query query) {
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(row -> new BulkRow(
                                ((Number) row[0]).intValue(),
                                ((Number) row[1]).longValue(),
                                ((Number) row[2]).longValue(),
                                BulkOutcome.valueOf((String) row[3]),
                                (String) row[4]))
                        .toList();
    }

    private static String json(List<BulkRow> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (BulkRow row : rows) {
            JsonArrayBuilder one = Json.createArrayBuilder()
                    .add(row.position())
                    .add(row.subjectId())
                    .add(row.subjectVersion())
                    .add(row.outcome().name());
            all.add(one.add(Objects.requireNonNullElse(row.reason(), "")));
        }
        return all.build().toString();
    }
}
