package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.SubjectRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Fired in the transaction in which a merge is undone. Every room brings its rows back, or says which of them somebody has
 * changed since; then nothing is undone at all.
 */
public final class SubjectsParted {

    private final SubjectRef from;
    private final SubjectRef to;
    private final List<MovedRow> rows;
    private final Set<String> changed = new LinkedHashSet<>();

    public SubjectsParted(SubjectRef from, SubjectRef to, List<MovedRow> rows) {
        this.from = from;
        this.to = to;
        this.rows = List.copyOf(rows);
    }

    /** What remained, where the rows are now. */
    public SubjectRef from() {
        return from;
    }

    /** Where the rows came from. */
    public SubjectRef to() {
        return to;
    }

    /** Those of one kind that were moved. */
    public List<MovedRow> rows(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    /** @param title by which a person knows what was changed since */
    public void changedSince(String title) {
        changed.add(title);
    }

    public Set<String> changed() {
        return Set.copyOf(changed);
    }
}
