package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.SubjectRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Fired in the transaction in which one thing becomes a part of another. Every room moves what it has on the first over to
 * the second, and reports each row, so that {@link SubjectsParted} can bring it back.
 */
public final class SubjectsMerged {

    private final SubjectRef from;
    private final SubjectRef to;
    private final List<MovedRow> moved = new ArrayList<>();

    public SubjectsMerged(SubjectRef from, SubjectRef to) {
        this.from = from;
        this.to = to;
    }

    /** What is no more. */
    public SubjectRef from() {
        return from;
    }

    /** What remains. */
    public SubjectRef to() {
        return to;
    }

    public void moved(MovedRow row) {
        moved.add(row);
    }

    public List<MovedRow> moved() {
        return List.copyOf(moved);
    }
}
