package de.nordertor.council.boundary;

import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.document.entity.Visibility;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What became of a paper in one committee.
 *
 * @param on the day of the meeting, or the one that is planned; null where nobody knows yet
 * @param meetingId null where it stands on no agenda
 * @param role null where the form names none
 * @param state null where the person may not know
 * @param outcome null where there is none yet, or the person may not know
 */
public record ConsultationRow(
        Long id,
        String committee,
        LocalDate on,
        Long meetingId,
        ConsultationRole role,
        Visibility visibility,
        ConsultationState state,
        ConsultationOutcome outcome)
        implements Serializable {}
