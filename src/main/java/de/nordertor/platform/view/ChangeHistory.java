package de.nordertor.platform.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Texts;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what the audit trail knows of a thing as sentences; a room's bean extends it and knows its fields. */
public abstract class ChangeHistory {

    /** One line of the history. */
    public record Line(Instant at, String text, String who) {}

    /** One step may change several fields; what would read the same is told once. */
    public List<Line> lines(List<AuditRow> rows) {
        Set<String> told = new HashSet<>();
        return rows.stream()
                .map(row -> new Line(row.occurredAt(), sentence(row), row.login()))
                .filter(line -> told.add(Texts.date(line.at()) + line.text() + line.who()))
                .toList();
    }

    protected abstract String sentence(AuditRow row);
}
