package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.town.entity.DayOff;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline as the person may see it.
 *
 * @param title of the thing; null where the person cares for the deadline but may not read the thing
 * @param effectiveOn the day that counts
 * @param dayOff why it is not the typed one; null where it is
 * @param anchor on which other date it hangs, or hung; null where it never did
 * @param waiting null where it waits for nobody
 * @param moves how often its date was moved
 */
public record DeadlineView(
        Long id,
        long lockVersion,
        DeadlineInput content,
        LocalDate effectiveOn,
        DayOff dayOff,
        AnchorView anchor,
        WaitingView waiting,
        DeadlineState state,
        SubjectTitle title,
        int moves,
        String moveReason,
        Instant createdAt,
        String createdBy,
        Closing closing,
        boolean mayChange,
        boolean mayClose)
        implements Serializable {

    /**
     * When and by whom it was done or cancelled.
     *
     * @param reason of a cancelled one
     */
    public record Closing(Instant at, String by, String reason) implements Serializable {}
}
