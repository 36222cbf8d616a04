package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * The form of an activity as a person fills it in; see {@link de.nordertor.journal.entity.ActivityContent} for what is
 * accepted.
 *
 * @param subjects on whose timelines it shall stand
 */
public record ActivityInput(
        ActivityKind kind,
        LocalDate date,
        LocalTime time,
        String title,
        String participants,
        String text,
        String result,
        Set<SubjectRef> subjects)
        implements Serializable {

    public ActivityInput {
        subjects = Set.copyOf(subjects);
    }
}
