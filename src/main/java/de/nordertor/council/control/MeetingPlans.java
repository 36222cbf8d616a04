package de.nordertor.council.control;

import de.nordertor.council.boundary.CommitteeMeetingRow;
import de.nordertor.council.boundary.CommitteeMeetingView;
import de.nordertor.council.entity.BackwardPlan;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Shows a meeting, and until when a paper for it has to be where. */
@ApplicationScoped
public class MeetingPlans {

    @Inject
    private CommitteeMeetingRepository meetings;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public CommitteeMeetingView view(Meeting meeting) {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = workingDays.calendar();
        Committee committee = meeting.getCommittee();
        BackwardPlan plan = plan(meeting.getHeldOn(), committee, calendar);
        LocalDate invitedOn = meeting.getInvitedOn();
        return new CommitteeMeetingView(
                meeting.getId(),
                committee.getId(),
                committee.getName(),
                meeting.content(),
                meeting.getState(),
                invitedOn,
                invitedOn != null && invitedOn.isAfter(meeting.getHeldOn().minusDays(committee.getSummonsPeriodDays())),
                meeting.getCancellationReason(),
                plan,
                plan.isReachable(today),
                plan.isReachable(today) ? null : next(meeting, today, calendar),
                meeting.getChangedAt(),
                meeting.getChangedBy(),
                user.may(Permission.COUNCIL_DATA_WRITE));
    }

    /** Until when a paper for a meeting of the committee on that day has to be approved. */
    LocalDate approveBy(Committee committee, LocalDate heldOn, WorkingCalendar calendar) {
        return plan(heldOn, committee, calendar).approveBy();
    }

    private CommitteeMeetingRow next(Meeting meeting, LocalDate today, WorkingCalendar calendar) {
        Committee committee = meeting.getCommittee();
        LocalDate after = meeting.getHeldOn().isAfter(today) ? meeting.getHeldOn() : today;
        return meetings.findAfter(committee.getId(), after).stream()
                .filter(row -> plan(row.heldOn(), committee, calendar).isReachable(today))
                .findFirst()
                .orElse(null);
    }

    private BackwardPlan plan(LocalDate heldOn, Committee committee, WorkingCalendar calendar) {
        return BackwardPlan.of(
                heldOn,
                committee.getSummonsPeriodDays(),
                Math.toIntExact(settings.number(Setting.COUNCIL_PREPARATION_DAYS)),
                Math.toIntExact(settings.number(Setting.COUNCIL_CO_SIGNING_DAYS)),
                calendar);
    }
}
