package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.platform.control.BulkRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of imports while work goes on: many at once, in few statements, never as entities. */
@ApplicationScoped
public class ImportRowRepository {

    private static final String INSERT = "INSERT INTO partner_import_row (import_id, row_no, kind, title, name_key,"
            + " register_key, item_values, messages, candidates, twin_row, partner_id)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RESULT = "UPDATE partner_import_row SET outcome = ?, partner_id = ?,"
            + " partner_version = ?, old_values = COALESCE(?, old_values), messages = ?"
            + " WHERE import_id = ? AND row_no = ?";
    private static final String SELECT =
            "SELECT row_no, kind, decision, outcome, partner_id, partner_version, twin_row,"
                    + " item_values, old_values, messages FROM partner_import_row WHERE import_id = ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private BulkRepository bulk;

    /** The last one that is there already; 0 for none. */
    int lastNumber(Long importId) {
        return ((Number) em.createNativeQuery(
                                "SELECT COALESCE(MAX(row_no), 0) FROM partner_import_row WHERE import_id = ?1")
                        .setParameter(1, importId)
                        .getSingleResult())
                .intValue();
    }

    void removeAll(Long importId) {
        em.createNativeQuery("DELETE FROM partner_import_row WHERE import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    void addAll(Long importId, List<JudgedRow> rows) {
        bulk.write(INSERT, rows, row -> new Object[] {
            importId,
            row.number(),
            row.kind().name(),
            title(row.values()),
            RowKeys.name(row.values()),
            RowKeys.register(row.values()),
            ImportJson.values(row.values()),
            ImportJson.messages(row.messages()),
            row.candidates().isEmpty()
                    ? null
                    : row.candidates().stream().map(String::valueOf).collect(Collectors.joining(",")),
            row.twinRow(),
            row.partnerId()
        });
    }

    /** By what a person recognises the row. */
    private static String title(Map<ImportField, String> values) {
        String title = Stream.of(values.get(ImportField.NAME), values.get(ImportField.CITY))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return title.codePointCount(0, title.length()) > 300
                ? title.substring(0, title.offsetByCodePoints(0, 300))
                : title;
    }

    /** The first row without a fault that has one of the keys, by key. */
    Map<Long, Integer> firstByKey(Long importId, String column, Collection<Long> keys) {
        Map<Long, Integer> first = new HashMap<>();
        if (!keys.isEmpty()) {
            String in = keys.stream().map(String::valueOf).collect(Collectors.joining(","));
            List<?> rows = em.createNativeQuery("SELECT " + column + ", MIN(row_no) FROM partner_import_row"
                            + " WHERE import_id = " + importId + " AND kind <> 'ERROR' AND " + column + " IN (" + in
                            + ") GROUP BY " + column)
                    .getResultList();
            for (Object row : rows) {
                Object[] columns = (Object[]) row;
                first.put(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue());
            }
        }
        return first;
    }

    /** Numbers of rows of which nothing has become yet, in their order. */
    List<Integer> waiting(Long importId, int after, int limit) {
        return numbers(
                "SELECT row_no FROM partner_import_row WHERE import_id = ?1 AND outcome IS NULL AND row_no > ?2"
                        + " ORDER BY row_no",
                importId,
                after,
                limit);
    }

    /** Numbers of rows that brought something about, the last one first. */
    List<Integer> undoable(Long importId, int before, int limit) {
        return numbers(
                "SELECT row_no FROM partner_import_row WHERE import_id = ?1 AND outcome IN ('CREATED', 'UPDATED')"
                        + " AND row_no < ?2 ORDER BY row_no DESC",
                importId,
                before,
                limit);
    }

    int countUndoable(Long importId) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM partner_import_row WHERE import_id = ?1"
                                + " AND outcome IN ('CREATED', 'UPDATED')")
                        .setParameter(1, importId)
                        .getSingleResult())
                .intValue();
    }

    private List<Integer> numbers(String sql, Long importId, int bound, int limit) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, importId)
                .setParameter(2, bound)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(number -> ((Number) number).intValue()).toList();
    }

    /** Locked until the end of the transaction, so that nobody else does the same. */
    List<StoredRow> lock(Long importId, Collection<Integer> numbers) {
        return rows(importId, numbers, " FOR UPDATE");
    }

    List<StoredRow> find(Long importId, Collection<Integer> numbers) {
        return rows(importId, numbers, "");
    }

    @SuppressWarnings("unchecked")
    private List<StoredRow> rows(Long importId, Collection<Integer> numbers, String locking) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String in = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery(
                        SELECT + importId + " AND row_no IN (" + in + ") ORDER BY row_no" + locking)
                .getResultList();
        return rows.stream().map(ImportRowRepository::row).toList();
    }

    void record(Long importId, List<RowResult> results) {
        List<RowResult> plain =
                results.stream().filter(ImportRowRepository::isPlain).toList();
        recordCreated(importId, plain);
        bulk.write(RESULT, results.stream().filter(result -> !isPlain(result)).toList(), result -> new Object[] {
            result.outcome().name(),
            result.partnerId(),
            result.partnerVersion(),
            result.before() == null ? null : ImportJson.values(result.before()),
            ImportJson.messages(result.messages()),
            importId,
            result.number()
        });
    }

    private static boolean isPlain(RowResult result) {
        return result.outcome() == ImportOutcome.CREATED && result.messages().isEmpty();
    }

    /** Nearly all rows of most files; one statement for them all, of numbers only. */
    private void recordCreated(Long importId, List<RowResult> created) {
        if (created.isEmpty()) {
            return;
        }
        String partners = created.stream()
                .map(result -> " WHEN " + result.number() + " THEN " + result.partnerId())
                .collect(Collectors.joining());
        String numbers =
                created.stream().map(result -> String.valueOf(result.number())).collect(Collectors.joining(","));
        em.createNativeQuery("UPDATE partner_import_row SET outcome = 'CREATED', messages = NULL, partner_version = "
                        + created.get(0).partnerVersion() + ", partner_id = CASE row_no" + partners
                        + " END WHERE import_id = " + importId + " AND row_no IN (" + numbers + ")")
                .executeUpdate();
    }

    /** @param decision null leaves it to the rule */
    void decide(Long importId, int number, ImportDecision decision) {
        em.createNativeQuery("UPDATE partner_import_row SET decision = ?1 WHERE import_id = ?2 AND row_no = ?3")
                .setParameter(1, decision == null ? null : decision.name())
                .setParameter(2, importId)
                .setParameter(3, number)
                .executeUpdate();
    }

    /** Rows that are undone later expect the versions that their partners have by now. */
    void follow(Long importId, Collection<ImportUndoing.Moved> moved) {
        bulk.write(
                "UPDATE partner_import_row SET partner_version = ? WHERE import_id = ? AND partner_id = ?"
                        + " AND partner_version = ? AND outcome IN ('CREATED', 'UPDATED')",
                List.copyOf(moved),
                move -> new Object[] {move.now(), importId, move.partnerId(), move.left()});
    }

    private static StoredRow row(Object[] columns) {
        return new StoredRow(
                ((Number) columns[0]).intValue(),
                ImportKind.valueOf((String) columns[1]),
                columns[2] == null ? null : ImportDecision.valueOf((String) columns[2]),
                columns[3] == null ? null : ImportOutcome.valueOf((String) columns[3]),
                number(columns[4]),
                number(columns[5]),
                columns[6] == null ? null : ((Number) columns[6]).intValue(),
                ImportJson.values((String) columns[7]),
                ImportJson.values((String) columns[8]),
                ImportJson.messages((String) columns[9]));
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
