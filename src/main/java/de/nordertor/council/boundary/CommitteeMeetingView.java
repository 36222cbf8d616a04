package de.nordertor.council.boundary;

import de.nordertor.council.entity.BackwardPlan;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MeetingState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting of a committee.
 *
 * @param invitedOn null until its members were invited
 * @param invitedLate whether that was later than the period of the summons allows
 * @param cancellationReason null unless it was cancelled
 * @param plan until when a paper for it has to be where
 * @param reachable whether a draft that is submitted today comes in time
 * @param next the first later meeting of the committee for which it does; null where it is this one, or none is planned
 */
public record CommitteeMeetingView(
        Long id,
        Long committeeId,
        String committee,
        MeetingContent content,
        MeetingState state,
        LocalDate invitedOn,
        boolean invitedLate,
        String cancellationReason,
        BackwardPlan plan,
        boolean reachable,
        CommitteeMeetingRow next,
        Instant changedAt,
        String changedBy,
        boolean mayWrite)
        implements Serializable {

    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    /** Neither held nor cancelled. */
    public boolean isOpen() {
        return state == MeetingState.PLANNED || state == MeetingState.INVITED;
    }
}
