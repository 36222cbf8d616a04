package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import de.nordertor.town.entity.GeoArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes back what rows brought about, unless somebody has gone on with it since; then the row says why it stays. */
@ApplicationScoped
public class ImportUndoing {

    @Inject
    private ImportRowRepository rows;

    @Inject
    private PartnerRemoval removal;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerUpdates updates;

    @Inject
    private ImportWords words;

    @Inject
    private ProgrammeBoundaries boundaries;

    /** The version that a row left, which is now another one because a later row was undone. */
    record Moved(Long partnerId, long left, long now) {}

    /** Of those rows, the ones that brought something about. @return how many there were */
    int undo(Long importId, List<Integer> numbers) {
        List<StoredRow> effective = rows.lock(importId, numbers).stream()
                .filter(row -> row.outcome() == ImportOutcome.CREATED || row.outcome() == ImportOutcome.UPDATED)
                .sorted(Comparator.comparing(StoredRow::number).reversed())
                .toList();
        Map<Long, Moved> moved = new HashMap<>();
        List<RowResult> results = new ArrayList<>(putBack(
                effective.stream()
                        .filter(row -> row.outcome() == ImportOutcome.UPDATED)
                        .toList(),
                moved));
        results.addAll(removal.remove(effective.stream()
                .filter(row -> row.outcome() == ImportOutcome.CREATED)
                .map(row -> row.following(moved.get(row.partnerId())))
                .toList()));
        rows.record(importId, results);
        rows.follow(importId, moved.values());
        return effective.size();
    }

    private List<RowResult> putBack(List<StoredRow> changed, Map<Long, Moved> moved) {
        if (changed.isEmpty()) {
            return List.of();
        }
        Vocabulary vocabulary = words.collect();
        GeoArea area = boundaries.area();
        return changed.stream()
                .map(row -> putBack(row.following(moved.get(row.partnerId())), moved, vocabulary, area))
                .toList();
    }

    private RowResult putBack(StoredRow row, Map<Long, Moved> moved, Vocabulary vocabulary, GeoArea area) {
        Optional<PartnerOrganization> found = partners.find(row.partnerId());
        if (found.isEmpty()) {
            return kept(row, "partner.import.kept.gone");
        }
        PartnerOrganization partner = found.get();
        if (partner.getVersion() != row.partnerVersion()) {
            return kept(row, "partner.import.kept.changed", partner.getChangedBy());
        }
        try {
            updates.putBack(partner, row.before(), vocabulary, area);
        } catch (BusinessException refusal) {
            return kept(row, refusal.messageKey(), refusal.arguments());
        }
        moved.put(partner.getId(), new Moved(partner.getId(), row.partnerVersion() - 1, partner.getVersion()));
        return new RowResult(row.number(), ImportOutcome.UNDONE, partner.getId(), null, null, row.messages());
    }

    static RowResult kept(StoredRow row, String reason, Object... arguments) {
        List<ImportMessage> messages = Stream.concat(
                        row.messages().stream(), Stream.of(ImportMessage.note("", reason, arguments)))
                .toList();
        return new RowResult(row.number(), ImportOutcome.KEPT, row.partnerId(), row.partnerVersion(), null, messages);
    }
}
