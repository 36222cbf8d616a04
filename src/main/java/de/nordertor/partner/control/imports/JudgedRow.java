package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportKind;
import java.util.List;
import java.util.Map;

/**
 * A row after the check.
 *
 * @param partnerId the partner that it means; null for none or in doubt without a partner
 * @param candidates the partners that it may mean
 * @param twinRow the number of an earlier row that seems to mean the same; null for none
 */
record JudgedRow(
        int number,
        ImportKind kind,
        Map<ImportField, String> values,
        List<ImportMessage> messages,
        Long partnerId,
        List<Long> candidates,
        Integer twinRow) {}
