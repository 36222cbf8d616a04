package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportActivity;
import de.nordertor.partner.boundary.ImportRowFilter;
import de.nordertor.partner.boundary.ImportRowView;
import de.nordertor.partner.boundary.ImportSummary;
import de.nordertor.partner.boundary.ImportView;
import de.nordertor.partner.boundary.PartnerName;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.partner.entity.imports.PartnerImport;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.MessageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows imports and their rows to people. */
@ApplicationScoped
public class ImportReports {

    private static final int MOST_WORDS = 20;

    @Inject
    private PartnerImportRepository imports;

    @Inject
    private ImportReportRepository reports;

    @Inject
    private PartnerRepository partners;

    @Inject
    private Clock clock;

    public Page<ImportSummary> list(PageRequest page) {
        Instant now = clock.instant();
        return new Page<>(
                imports.findPage(page.first(), page.size()).stream()
                        .map(found -> summary(found, now, found.getTotalRows()))
                        .toList(),
                imports.count());
    }

    public ImportView view(Long importId) {
        PartnerImport found = imports.get(importId);
        Map<ImportKind, Integer> kinds = reports.countKinds(importId);
        Map<ImportOutcome, Integer> outcomes = reports.countOutcomes(importId);
        int effective =
                outcomes.getOrDefault(ImportOutcome.CREATED, 0) + outcomes.getOrDefault(ImportOutcome.UPDATED, 0);
        int total = found.getState() == ImportState.UNDOING ? found.getDoneRows() + effective : found.getTotalRows();
        return new ImportView(
                summary(found, clock.instant(), total),
                found.getFileSize(),
                found.getReading(),
                found.getMapping(),
                found.rule(ImportKind.CHANGED),
                found.rule(ImportKind.DOUBT),
                kinds,
                outcomes,
                kinds.containsKey(ImportKind.ERROR) ? unknownTypes(importId) : List.of());
    }

    /** The words by which the file calls kinds of partner and that nobody knows. */
    private List<String> unknownTypes(Long importId) {
        MessageKey type = new MessageKey(ImportField.TYPE.labelKey());
        return reports.findAboutTypes(importId).stream()
                .filter(message -> message.key().equals("partner.import.unknown")
                        && message.arguments().contains(type))
                .map(message -> String.valueOf(message.arguments().get(1)))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static ImportSummary summary(PartnerImport found, Instant now, int total) {
        return new ImportSummary(
                found.getId(),
                found.getFileName(),
                found.getState(),
                activity(found, now),
                total,
                Math.min(total, found.getDoneRows()),
                found.getPerson().name(),
                found.getCreatedAt());
    }

    private static ImportActivity activity(PartnerImport found, Instant now) {
        if (found.isWorking(now)) {
            return ImportActivity.WORKING;
        }
        if (found.isInterrupted(now)) {
            return ImportActivity.INTERRUPTED;
        }
        return found.isStopped() ? ImportActivity.STOPPED : ImportActivity.RESTING;
    }

    public Page<ImportRowView> rows(Long importId, ImportRowFilter filter, PageRequest page) {
        imports.get(importId);
        return new Page<>(
                named(reports.findPage(importId, filter, page.first(), page.size())), reports.count(importId, filter));
    }

    public List<ImportRowView> report(Long importId, ImportRowFilter filter, int after, int limit) {
        imports.get(importId);
        return named(reports.findAfter(importId, filter, after, limit));
    }

    /** With the names of the partners as they are called now, in one statement for all. */
    private List<ImportRowView> named(List<ImportReportRepository.Line> lines) {
        Set<Long> ids =
                lines.stream().flatMap(line -> line.partnerIds().stream()).collect(Collectors.toSet());
        Map<Long, PartnerName> names =
                partners.findNames(ids).stream().collect(Collectors.toMap(PartnerName::id, Function.identity()));
        return lines.stream()
                .map(line -> new ImportRowView(
                        line.number(),
                        line.title(),
                        line.kind(),
                        line.decision(),
                        line.outcome(),
                        line.twinRow(),
                        line.messages(),
                        line.partnerIds().stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
