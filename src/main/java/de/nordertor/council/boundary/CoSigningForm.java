package de.nordertor.council.boundary;

import de.nordertor.council.entity.CoSigningMode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the form of a new co-signing starts with.
 *
 * @param until the day that is proposed
 * @param approveBy until when the paper has to be approved for the next meeting that it names; null where it names none
 * @param meetingOn the day of that meeting
 * @param people who co-signed the paper the last time, in their order
 */
public record CoSigningForm(
        Long paperId,
        String subject,
        CoSigningMode mode,
        LocalDate until,
        LocalDate approveBy,
        LocalDate meetingOn,
        String committee,
        List<Long> people)
        implements Serializable {

    /** Whether the proposed day comes too late for that meeting. */
    public boolean late() {
        return approveBy != null && until.isAfter(approveBy);
    }
}
