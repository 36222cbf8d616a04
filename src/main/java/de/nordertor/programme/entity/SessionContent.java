package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What describes a session, as it is accepted.
 *
 * @param on the day on which it is or was held
 * @param participants who takes part, as people write it
 * @param results null until something came of it
 * @param usefulness how useful it was, 1 (not) to 5 (very); null while nobody has said
 */
public record SessionContent(
        SessionFormat format,
        String topic,
        LocalDate on,
        String place,
        String agenda,
        String participants,
        String results,
        Integer usefulness)
        implements Serializable {

    public static final int TOPIC_LENGTH = 200;
    public static final int PLACE_LENGTH = 200;
    public static final int PARTICIPANTS_LENGTH = 4_000;
    public static final int TEXT_LENGTH = 20_000;
    public static final int MOST_USEFUL = 5;

    public SessionContent {
        require(format, "programme.session.format");
        require(on, "programme.session.on");
        topic = Text.requiredLine(topic, TOPIC_LENGTH, "programme.session.topic");
        place = Text.line(place, PLACE_LENGTH, "programme.session.place");
        agenda = Text.block(agenda, TEXT_LENGTH, "programme.session.agenda");
        participants = Text.block(participants, PARTICIPANTS_LENGTH, "programme.session.participants");
        results = Text.block(results, TEXT_LENGTH, "programme.session.results");
        if (usefulness != null && (usefulness < 1 || usefulness > MOST_USEFUL)) {
            throw new InvalidInputException(
                    "programme.number.outside", new MessageKey("programme.session.usefulness"), 1, MOST_USEFUL);
        }
    }

    private static void require(Object value, String labelKey) {
        if (value == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labelKey));
        }
    }
}
