package de.nordertor.journal.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.AuditAction;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the changes of an activity or a deadline as sentences. */
@Named("journalHistory")
@RequestScoped
public class JournalHistory {

    private static final int SHOWN = 120;
    private static final String POSITION = "anchor.position";
    private static final Set<String> WITHOUT_VALUES =
            Set.of("text", "result", "subjects", "owner", "repetition", "remindDays", "anchor");
    private static final Set<String> VALUED_PARTS = Set.of(POSITION, "anchor.end");
    private static final Map<String, String> ENUMS = Map.of(
            "Activity.kind", "journal.activityKind.",
            "Deadline.anchor.end", "journal.anchorEnd.",
            "Deadline.kind", "journal.deadlineKind.",
            "Deadline.dayRule", "journal.dayRule.",
            "Deadline.state", "journal.deadlineState.");

    @Inject
    private Messages messages;

    @Inject
    private AnchorTexts anchors;

    /** One line of the history. */
    public record Line(Instant at, String text, String who) {}

    /** One step changes several fields; what reads the same is told once. */
    public List<Line> lines(List<AuditRow> rows) {
        Set<String> told = new HashSet<>();
        return rows.stream()
                .map(row -> new Line(row.occurredAt(), sentence(row), row.login()))
                .filter(line -> told.add(Texts.date(line.at()) + line.text() + line.who()))
                .toList();
    }

    private String sentence(AuditRow row) {
        if (row.action() != AuditAction.CHANGED) {
            return messages.get("journal.history.created." + row.subjectKind());
        }
        String field =
                VALUED_PARTS.contains(row.field()) ? row.field() : row.field().replaceFirst("\\..*", "");
        String label = messages.get("journal.field." + row.subjectKind() + "." + field);
        return WITHOUT_VALUES.contains(field)
                ? messages.format("journal.history.textChanged", label)
                : messages.format(
                        "journal.history.changed", label, value(row, row.oldValue()), value(row, row.newValue()));
    }

    private String value(AuditRow row, String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        if (POSITION.equals(row.field())) {
            return anchors.position(value);
        }
        String prefix = ENUMS.get(row.subjectKind() + "." + row.field());
        if (prefix != null) {
            return messages.get(prefix + value);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return messages.date(LocalDate.parse(value));
        }
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
