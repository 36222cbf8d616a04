package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.partner.entity.imports.PartnerImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings rows into the register as it was decided; what they bring about and their outcome are one transaction. */
@ApplicationScoped
public class ImportWriting {

    @Inject
    private ImportRowRepository rows;

    @Inject
    private ImportWords words;

    @Inject
    private PartnerMatches matches;

    @Inject
    private PartnerUpdates updates;

    @Inject
    private PartnerBulk bulk;

    /** Of those rows, the ones of which nothing has become yet. @return how many there were */
    int write(PartnerImport running, List<Integer> numbers) {
        List<StoredRow> waiting = rows.lock(running.getId(), numbers).stream()
                .filter(row -> row.outcome() == null)
                .toList();
        Vocabulary vocabulary = words.collect();
        Map<Integer, ImportKind> now = kindsNow(running, waiting, vocabulary);
        List<RowResult> results = new ArrayList<>();
        List<StoredRow> creations = new ArrayList<>();
        List<StoredRow> changes = new ArrayList<>();
        for (StoredRow row : waiting) {
            switch (fate(running, row, now.getOrDefault(row.number(), row.kind()))) {
                case CREATED -> creations.add(row);
                case UPDATED -> changes.add(row);
                case SKIPPED -> results.add(skipped(row, now));
                case REFUSED -> results.add(RowResult.nothing(row, ImportOutcome.REFUSED, row.messages()));
                default -> results.add(RowResult.nothing(row, ImportOutcome.UNCHANGED, row.messages()));
            }
        }
        results.addAll(bulk.create(creations, running.getMapping().defaultTypeId(), vocabulary));
        results.addAll(updates.update(changes, partners(running, changes, results), vocabulary));
        rows.record(running.getId(), results);
        return waiting.size();
    }

    /** Somebody may have entered a partner since the check: what was new is looked up once more. */
    private Map<Integer, ImportKind> kindsNow(PartnerImport running, List<StoredRow> waiting, Vocabulary vocabulary) {
        List<RowReading.Read> fresh = waiting.stream()
                .filter(row -> row.kind() == ImportKind.NEW && row.decision() == null)
                .map(row -> new RowReading.Read(row.number(), row.values(), new ArrayList<>()))
                .toList();
        Map<Integer, List<Candidate>> found = matches.find(fresh);
        List<RowReading.Read> known =
                fresh.stream().filter(row -> found.containsKey(row.number())).toList();
        return new RowJudge(vocabulary, running.getMapping().defaultTypeId())
                .judge(known, found, Map.of()).stream()
                        .filter(judged -> judged.kind() != ImportKind.NEW && judged.twinRow() == null)
                        .collect(Collectors.toMap(JudgedRow::number, JudgedRow::kind));
    }

    /** What was found new and is known by now is left alone, because nobody has decided about it. */
    private static ImportOutcome fate(PartnerImport running, StoredRow row, ImportKind now) {
        ImportDecision decision = row.decision() != null ? row.decision() : running.rule(row.kind());
        if (row.kind() == ImportKind.ERROR) {
            return ImportOutcome.REFUSED;
        }
        if (decision == null || now == ImportKind.UNCHANGED) {
            return ImportOutcome.UNCHANGED;
        }
        if (decision == ImportDecision.SKIP || now != row.kind()) {
            return ImportOutcome.SKIPPED;
        }
        return decision == ImportDecision.CREATE ? ImportOutcome.CREATED : ImportOutcome.UPDATED;
    }

    private static RowResult skipped(StoredRow row, Map<Integer, ImportKind> now) {
        List<ImportMessage> messages = new ArrayList<>(row.messages());
        if (now.containsKey(row.number())) {
            messages.add(ImportMessage.note("", "partner.import.enteredMeanwhile"));
        }
        return RowResult.nothing(row, ImportOutcome.SKIPPED, messages);
    }

    /** Which partner a row updates: the one it means, or the one that its twin has become. */
    private Map<Integer, Long> partners(PartnerImport running, List<StoredRow> changes, List<RowResult> results) {
        Map<Integer, Long> become = new HashMap<>();
        Set<Integer> twins = changes.stream()
                .map(StoredRow::twinRow)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        rows.find(running.getId(), twins).forEach(twin -> become.put(twin.number(), twin.partnerId()));
        results.forEach(result -> become.put(result.number(), result.partnerId()));
        Map<Integer, Long> partners = new HashMap<>();
        changes.forEach(row ->
                partners.put(row.number(), row.partnerId() != null ? row.partnerId() : become.get(row.twinRow())));
        return partners;
    }
}
