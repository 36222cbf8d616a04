package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import java.util.List;

/**
 * A row of an import in a list.
 *
 * @param title by what a person recognises it
 * @param decision null where the rule decides
 * @param outcome null until something has become of it
 * @param twinRow an earlier row that seems to mean the same; null for none
 * @param partners those that it means or may mean, or has become
 */
public record ImportRowView(
        int number,
        String title,
        ImportKind kind,
        ImportDecision decision,
        ImportOutcome outcome,
        Integer twinRow,
        List<ImportMessage> messages,
        List<PartnerName> partners) {

    /** Whether the row could change a partner that is there, or the one that its twin becomes. */
    public boolean hasPartner() {
        return !partners.isEmpty() || twinRow != null;
    }
}
