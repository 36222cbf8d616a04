package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CooperationState;
import java.time.LocalDate;
import java.util.List;

/**
 * What the room knows about how an unfinished cooperation goes.
 *
 * @param since the day of its last step
 * @param resumeOn the day on which it is to go on; null unless it rests
 * @param responsible who looks after it; null for nobody
 * @param overdue promises of signed agreements whose day has passed
 * @param silentPartners partners for whom nobody speaks who still has a role there
 * @param unsignedSince the day on which its agreement was sent; null where none waits for signatures
 * @param moved open milestones whose day was moved
 */
public record CooperationPulse(
        Long id,
        String title,
        CooperationState state,
        LocalDate since,
        LocalDate resumeOn,
        String responsible,
        List<Overdue> overdue,
        List<String> silentPartners,
        LocalDate unsignedSince,
        List<Moved> moved) {

    /** A promise and the day by which it was to be kept. */
    public record Overdue(String what, LocalDate dueOn) {}

    /** A milestone, and how often its day was moved. */
    public record Moved(String what, int times) {}
}
