package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.ActivityContent;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An activity as the person may see it.
 *
 * @param lockVersion to be sent back when acting on it
 * @param subjects what it concerns, those that the person may read; never empty
 * @param withdrawal null while it counts
 * @param mayChange whether the person may rewrite and withdraw it now
 */
public record ActivityView(
        Long id,
        long lockVersion,
        ActivityContent content,
        List<SubjectTitle> subjects,
        String authorName,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        Withdrawal withdrawal,
        boolean mayChange)
        implements Serializable {

    public ActivityView {
        subjects = List.copyOf(subjects);
    }

    /** When, by whom and why it was withdrawn. */
    public record Withdrawal(Instant at, String by, String reason) implements Serializable {}

    public boolean isChanged() {
        return changedAt.isAfter(createdAt);
    }
}
