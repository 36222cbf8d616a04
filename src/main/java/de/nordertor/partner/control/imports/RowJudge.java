package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of rows whether they are new, known, changed, in doubt or wrong. */
final class RowJudge {

    private final Vocabulary words;
    private final Long defaultTypeId;

    RowJudge(Vocabulary words, Long defaultTypeId) {
        this.words = words;
        this.defaultTypeId = defaultTypeId;
    }

    /**
     * In their order.
     *
     * @param found the partners that a row may mean, by its number
     * @param twins an earlier row that seems to mean the same, by its number
     */
    List<JudgedRow> judge(
            List<RowReading.Read> rows, Map<Integer, List<Candidate>> found, Map<Integer, Integer> twins) {
        Map<Long, Integer> names = new HashMap<>();
        Map<Long, Integer> registers = new HashMap<>();
        List<JudgedRow> judged = new ArrayList<>();
        for (RowReading.Read row : rows) {
            Integer twin = twins.get(row.number());
            Integer near = row.hasErrors() ? null : first(names, RowKeys.name(row.values()), row.number());
            Integer alike = row.hasErrors() ? null : first(registers, RowKeys.register(row.values()), row.number());
            Integer earlier = twin != null ? twin : near != null ? near : alike;
            judged.add(judge(row, found.getOrDefault(row.number(), List.of()), earlier));
        }
        return judged;
    }

    private static Integer first(Map<Long, Integer> seen, Long key, int number) {
        return key == null ? null : seen.putIfAbsent(key, number);
    }

    private JudgedRow judge(RowReading.Read row, List<Candidate> candidates, Integer twin) {
        if (row.hasErrors()) {
            return judged(row, ImportKind.ERROR, row.values(), null, List.of(), null);
        }
        List<Long> ids = candidates.stream().map(Candidate::id).toList();
        for (Candidate candidate : candidates) {
            if (candidate.changes(row.values()).isEmpty()) {
                return judged(row, ImportKind.UNCHANGED, row.values(), candidate.id(), ids, null);
            }
        }
        List<Candidate> certain = candidates.stream()
                .filter(candidate -> candidate.isCertain(row.values()))
                .toList();
        if (certain.size() == 1) {
            return changed(row, certain.get(0), ids);
        }
        if (!candidates.isEmpty()) {
            return judged(row, ImportKind.DOUBT, row.values(), candidates.get(0).id(), ids, twin);
        }
        return fresh(row, twin);
    }

    private JudgedRow changed(RowReading.Read row, Candidate partner, List<Long> ids) {
        Map<ImportField, String> changes = partner.changes(row.values());
        try {
            PartnerValues.content(PartnerPatch.after(partner.values(), changes), List.of(), words);
        } catch (InvalidInputException refusal) {
            row.messages().add(ImportMessage.error("", refusal));
        }
        PartnerStatus before = PartnerStatus.valueOf(partner.values().get(ImportField.STATUS));
        if (changes.containsKey(ImportField.STATUS)) {
            PartnerStatus after = PartnerStatus.valueOf(changes.get(ImportField.STATUS));
            if (!before.mayBecome(after)) {
                row.messages()
                        .add(ImportMessage.error(
                                "",
                                "partner.organization.illegalStep",
                                new MessageKey(before.labelKey()),
                                new MessageKey(after.labelKey())));
            }
        }
        return judged(
                row, row.hasErrors() ? ImportKind.ERROR : ImportKind.CHANGED, row.values(), partner.id(), ids, null);
    }

    /** Nobody is like it: then it must be whole. */
    private JudgedRow fresh(RowReading.Read row, Integer twin) {
        Map<ImportField, String> values = whole(row.values(), defaultTypeId);
        try {
            PartnerValues.content(values, List.of(), words);
        } catch (InvalidInputException refusal) {
            row.messages().add(ImportMessage.error("", refusal));
            return judged(row, ImportKind.ERROR, row.values(), null, List.of(), null);
        }
        if (twin != null) {
            row.messages().add(ImportMessage.note("", "partner.import.twin", twin));
        }
        return judged(row, twin == null ? ImportKind.NEW : ImportKind.DOUBT, row.values(), null, List.of(), twin);
    }

    /** With the kind of partner that is taken where a row names none. */
    static Map<ImportField, String> whole(Map<ImportField, String> values, Long defaultTypeId) {
        Map<ImportField, String> whole = new EnumMap<>(values);
        if (defaultTypeId != null) {
            whole.putIfAbsent(ImportField.TYPE, defaultTypeId.toString());
        }
        return whole;
    }

    private static JudgedRow judged(
            RowReading.Read row,
            ImportKind kind,
            Map<ImportField, String> values,
            Long partnerId,
            List<Long> candidates,
            Integer twin) {
        return new JudgedRow(row.number(), kind, values, row.messages(), partnerId, candidates, twin);
    }
}
