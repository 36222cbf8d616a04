package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.boundary.ImportRowFilter;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of imports for people. */
@ApplicationScoped
public class ImportReportRepository {

    private static final String ROW = "SELECT row_no, title, kind, decision, outcome, twin_row, messages, partner_id,"
            + " candidates FROM partner_import_row WHERE import_id = ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** A row; the partner that it means first. */
    record Line(
            int number,
            String title,
            ImportKind kind,
            ImportDecision decision,
            ImportOutcome outcome,
            Integer twinRow,
            List<ImportMessage> messages,
            List<Long> partnerIds) {}

    Map<ImportKind, Integer> countKinds(Long importId) {
        Map<ImportKind, Integer> counts = new EnumMap<>(ImportKind.class);
        counts("kind", importId).forEach((kind, count) -> counts.put(ImportKind.valueOf(kind), count));
        return counts;
    }

    Map<ImportOutcome, Integer> countOutcomes(Long importId) {
        Map<ImportOutcome, Integer> counts = new EnumMap<>(ImportOutcome.class);
        counts("outcome", importId).forEach((outcome, count) -> counts.put(ImportOutcome.valueOf(outcome), count));
        return counts;
    }

    private Map<String, Integer> counts(String column, Long importId) {
        List<Object[]> rows = rows(
                "SELECT " + column + ", COUNT(*) FROM partner_import_row WHERE import_id = " + importId + " AND "
                        + column + " IS NOT NULL GROUP BY " + column,
                0,
                100);
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    List<Line> findPage(Long importId, ImportRowFilter filter, int first, int size) {
        return lines(ROW + importId + where(filter) + " ORDER BY row_no", first, size);
    }

    List<Line> findAfter(Long importId, ImportRowFilter filter, int after, int size) {
        return lines(ROW + importId + where(filter) + " AND row_no > " + after + " ORDER BY row_no", 0, size);
    }

    /** Sentences about the kind of partner, as far as a person would read them. */
    List<ImportMessage> findAboutTypes(Long importId) {
        return rows(
                        "SELECT messages, row_no FROM partner_import_row WHERE import_id = " + importId
                                + " AND kind = 'ERROR' AND messages LIKE '%" + ImportField.TYPE.labelKey() + "%'",
                        0,
                        1_000)
                .stream()
                .flatMap(row -> ImportJson.messages((String) row[0]).stream())
                .toList();
    }

    long count(Long importId, ImportRowFilter filter) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM partner_import_row WHERE import_id = " + importId + where(filter))
                        .getSingleResult())
                .longValue();
    }

    /** Constants and numbers only, so it needs no parameters. */
    private static String where(ImportRowFilter filter) {
        return (filter.kind() == null ? "" : " AND kind = '" + filter.kind().name() + "'")
                + (filter.outcome() == null
                        ? ""
                        : " AND outcome = '" + filter.outcome().name() + "'");
    }

    private List<Line> lines(String sql, int first, int size) {
        return rows(sql, first, size).stream().map(ImportReportRepository::line).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, int first, int size) {
        return em.createNativeQuery(sql)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private static Line line(Object[] row) {
        Stream<Long> candidates = row[8] == null
                ? Stream.empty()
                : Arrays.stream(((String) row[8]).split(",")).map(Long::valueOf);
        Long partner = row[7] == null ? null : ((Number) row[7]).longValue();
        return new Line(
                ((Number) row[0]).intValue(),
                (String) row[1],
                ImportKind.valueOf((String) row[2]),
                row[3] == null ? null : ImportDecision.valueOf((String) row[3]),
                row[4] == null ? null : ImportOutcome.valueOf((String) row[4]),
                row[5] == null ? null : ((Number) row[5]).intValue(),
                ImportJson.messages((String) row[6]),
                Stream.concat(Stream.ofNullable(partner), candidates).distinct().toList());
    }
}
