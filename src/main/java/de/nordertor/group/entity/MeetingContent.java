package de.nordertor.group.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What describes a meeting of a group, as it is accepted.
 *
 * @param endsAt null where nobody knows; on the same day
 * @param minutes null until somebody wrote them
 * @param residents how many residents of the quarter came, without names; null where nobody counted
 */
public record MeetingContent(
        String topic,
        LocalDate on,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        String agenda,
        String minutes,
        Integer residents,
        List<AttendeeContent> attendees)
        implements Serializable {

    public static final int TOPIC_LENGTH = 200;
    public static final int PLACE_LENGTH = 200;
    public static final int TEXT_LENGTH = 50_000;
    public static final int MOST_ATTENDEES = 200;

    public MeetingContent {
        topic = Text.requiredLine(topic, TOPIC_LENGTH, "group.meeting.topic");
        require(on, "group.meeting.on");
        require(startsAt, "group.meeting.startsAt");
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new InvalidInputException("group.meeting.endsBeforeStart");
        }
        place = Text.line(place, PLACE_LENGTH, "group.meeting.place");
        agenda = Text.block(agenda, TEXT_LENGTH, "group.meeting.agenda");
        minutes = Text.block(minutes, TEXT_LENGTH, "group.meeting.minutes");
        if (residents != null && (residents < 0 || residents > GroupContent.MOST_RESIDENTS)) {
            throw new InvalidInputException("group.group.residentsOutside", GroupContent.MOST_RESIDENTS);
        }
        attendees = List.copyOf(attendees);
        if (attendees.size() > MOST_ATTENDEES) {
            throw new InvalidInputException("group.meeting.tooManyAttendees", MOST_ATTENDEES);
        }
    }

    private static void require(Object value, String labelKey) {
        if (value == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labelKey));
        }
    }
}
