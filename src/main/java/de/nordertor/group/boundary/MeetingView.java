package de.nordertor.group.boundary;

import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.group.entity.Presence;
import java.io.Serializable;
import java.time.Instant;

/**
 * A meeting as a person may see it.
 *
 * @param revision rises with each change
 * @param cancellationReason null unless it was cancelled
 */
public record MeetingView(
        Long id,
        long revision,
        Long groupId,
        String groupName,
        MeetingContent content,
        MeetingState state,
        String cancellationReason,
        Instant changedAt,
        boolean mayWrite)
        implements Serializable {

    /** How many of those invited came. */
    public long present() {
        return content.attendees().stream()
                .map(AttendeeContent::presence)
                .filter(Presence.PRESENT::equals)
                .count();
    }
}
