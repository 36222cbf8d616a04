package de.nordertor.council.entity;

import de.nordertor.town.entity.WorkingCalendar;
import java.time.LocalDate;

/**
 * The latest days on which a paper has to be where, so that a committee can consult it in a meeting: counted back from the
 * meeting by the period of its summons (§ 59 Abs. 1 NKomVG with the rules of procedure) and by working days.
 *
 * @param submitBy until when the draft has to be submitted, so that there is time for co-signing
 * @param approveBy until when it has to be approved, so that the invitation can be made up
 * @param inviteBy until when the invitation has to leave
 * @param heldOn the day of the meeting
 */
public record BackwardPlan(LocalDate submitBy, LocalDate approveBy, LocalDate inviteBy, LocalDate heldOn) {

    /**
     * @param summonsDays calendar days between the invitation and the meeting
     * @param preparationDays working days between the approval and the invitation
     * @param coSigningDays working days between the submission and the approval
     */
    public static BackwardPlan of(
            LocalDate heldOn, int summonsDays, int preparationDays, int coSigningDays, WorkingCalendar calendar) {
        LocalDate inviteBy = calendar.previous(heldOn.minusDays(summonsDays));
        LocalDate approveBy = workingDaysBefore(inviteBy, preparationDays, calendar);
        return new BackwardPlan(workingDaysBefore(approveBy, coSigningDays, calendar), approveBy, inviteBy, heldOn);
    }

    private static LocalDate workingDaysBefore(LocalDate day, int count, WorkingCalendar calendar) {
        LocalDate found = day;
        for (int left = count; left > 0; left--) {
            found = calendar.previous(found.minusDays(1));
        }
        return found;
    }

    /** Whether a draft that is submitted today is in time. */
    public boolean isReachable(LocalDate today) {
        return !submitBy.isBefore(today);
    }
}
