package de.nordertor.council.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a committee meets, as it is accepted.
 *
 * @param endsAt null where nobody knows; on the same day
 */
public record MeetingContent(LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, String place)
        implements Serializable {

    public static final int PLACE_LENGTH = 200;

    public MeetingContent {
        if (heldOn == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.meeting.heldOn"));
        }
        if (startsAt == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.meeting.startsAt"));
        }
        if (heldOn.getYear() < PaperContent.FIRST_YEAR || heldOn.getYear() > PaperContent.LAST_YEAR) {
            throw new InvalidInputException("council.meeting.dayRange");
        }
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new InvalidInputException("council.meeting.endsBeforeStart");
        }
        place = Text.line(place, PLACE_LENGTH, "council.meeting.place");
    }

    /** The same where somebody says something new; what is left open stays, an end only while it is after the beginning. */
    public MeetingContent updatedBy(MeetingContent newer) {
        boolean keepsEnd = newer.endsAt == null && endsAt != null && endsAt.isAfter(newer.startsAt);
        return new MeetingContent(
                newer.heldOn,
                newer.startsAt,
                keepsEnd ? endsAt : newer.endsAt,
                newer.place == null ? place : newer.place);
    }
}
