package de.nordertor.council.control;

import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.AgendaItemContent;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.entity.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The meetings of the demo town: those of its papers, and two to come. */
@ApplicationScoped
public class DemoMeetings {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final String PLACE = "Rathaus, Ratssaal";
    private static final int SUMMONS = 12;

    @Inject
    private CommitteeMeetingRepository meetings;

    @Inject
    private AgendaRepository agendas;

    @Inject
    private ConsultationRepository consultations;

    @Inject
    private Clock clock;

    /** @param report stood on the agenda of the first one, which noted it */
    void load(Committee social, Committee main, CouncilPaper report) {
        LocalDate today = LocalDate.now(clock);
        consulted(held(social, LocalDate.of(2016, 5, 31)), report);
        held(social, LocalDate.of(2016, 8, 30));
        held(social, LocalDate.of(2016, 9, 20));
        held(main, LocalDate.of(2016, 9, 27));
        meetings.add(planned(social, today.plusDays(9)));
        meetings.add(planned(social, today.plusDays(51)));
    }

    private void consulted(Meeting meeting, CouncilPaper report) {
        LocalDate invitedOn = meeting.getInvitedOn();
        AgendaItem opening = AgendaItem.of(
                meeting, 1, new AgendaItemContent("Einwohnerfragestunde", null, "Keine Fragen."), invitedOn);
        agendas.add(opening);
        AgendaItem item =
                AgendaItem.of(meeting, 2, consultations.findOf(report.getId()).get(0), invitedOn);
        item.decide(new ConsultationOutcome(ConsultationState.NOTED, null, null, null, null));
        agendas.add(item);
    }

    private Meeting held(Committee committee, LocalDate day) {
        Meeting meeting = planned(committee, day);
        LocalDate invitedOn = day.minusDays(SUMMONS);
        meeting.invite(invitedOn, invitedOn, change(invitedOn));
        meeting.hold(day, change(day));
        meetings.add(meeting);
        return meeting;
    }

    private static Meeting planned(Committee committee, LocalDate day) {
        return new Meeting(committee, new MeetingContent(day, EVENING, null, PLACE), change(LocalDate.of(2016, 1, 11)));
    }

    private static Change change(LocalDate on) {
        return new Change(on.atTime(10, 0).atZone(TOWN).toInstant(), "Brandhorst, Imke");
    }
}
