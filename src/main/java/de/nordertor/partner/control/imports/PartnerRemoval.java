package de.nordertor.partner.control.imports;

import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.platform.boundary.SubjectUse;
import de.nordertor.platform.control.AuditEntry;
import de.nordertor.platform.control.AuditRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Removes partners that an import created, as long as nobody has changed them or hung something on them. */
@ApplicationScoped
public class PartnerRemoval {

    @Inject
    private PartnerRemovalRepository partners;

    @Inject
    private PartnerChanges changes;

    @Inject
    private AuditRepository trail;

    @Inject
    @Any
    private Instance<SubjectUse> users;

    /** @param rows each with the version in which its partner may be removed */
    List<RowResult> remove(List<StoredRow> rows) {
        List<Long> ids = rows.stream().map(StoredRow::partnerId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PartnerRemovalRepository.Standing> standing = partners.lock(ids);
        Set<Long> used = new HashSet<>(partners.referenced(ids));
        users.forEach(room -> used.addAll(room.used(PartnerChanges.KIND, ids)));
        Map<Integer, RowResult> kept = new HashMap<>();
        List<Long> removable = new ArrayList<>();
        for (StoredRow row : rows) {
            PartnerRemovalRepository.Standing now = standing.get(row.partnerId());
            if (now == null) {
                continue;
            }
            if (now.version() != row.partnerVersion() || now.profileTouched()) {
                kept.put(row.number(), ImportUndoing.kept(row, "partner.import.kept.changed", now.changedBy()));
            } else if (used.contains(row.partnerId())) {
                kept.put(row.number(), ImportUndoing.kept(row, "partner.import.kept.used"));
            } else {
                removable.add(row.partnerId());
            }
        }
        List<AuditEntry> entries = new ArrayList<>();
        partners.remove(removable, entries);
        trail.addAll(entries);
        changes.entered(removable);
        return rows.stream()
                .map(row -> kept.getOrDefault(
                        row.number(),
                        new RowResult(row.number(), ImportOutcome.UNDONE, null, null, null, row.messages())))
                .toList();
    }
}
