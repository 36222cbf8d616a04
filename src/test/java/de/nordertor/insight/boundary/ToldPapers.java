package de.nordertor.insight.boundary;

import de.nordertor.council.boundary.AgendaView;
import de.nordertor.council.boundary.Agendas;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.PaperApproval;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;

/** Has a committee be told of a paper: it is approved, consulted on a day and noted, or put off. */
@ApplicationScoped
public class ToldPapers {

    private static final String OFFICE = "report-office-it";

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private TestPeople people;

    void by(SmallTown.Place place, Long paper, LocalDate day) throws Exception {
        decided(place, paper, day, new ConsultationOutcome(ConsultationState.NOTED, null, null, null, null));
    }

    void postponed(SmallTown.Place place, Long paper, LocalDate day) throws Exception {
        decided(place, paper, day, new ConsultationOutcome(ConsultationState.POSTPONED, null, null, null, "Zu spät"));
    }

    private void decided(SmallTown.Place place, Long paper, LocalDate day, ConsultationOutcome outcome)
            throws Exception {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        SystemWork.run(() -> editing.save(editing.open(paper), place.report("Sachstand", day)));
        SystemWork.run(() -> approval.approve(paper, papers.view(paper, null).lockVersion()));
        Long meeting = people.as(
                OFFICE,
                () -> meetings.plan(
                        place.committeeId(), new MeetingContent(day, LocalTime.of(18, 0), null, "Rathaus")));
        AgendaView.Waiting waiting =
                people.as(OFFICE, () -> agendas.view(meeting)).waiting().get(0);
        people.run(OFFICE, () -> agendas.addPaper(meeting, waiting.consultationId()));
        people.run(OFFICE, () -> meetings.hold(meeting));
        Long item =
                people.as(OFFICE, () -> agendas.view(meeting)).items().get(0).id();
        people.run(OFFICE, () -> agendas.decide(agendas.open(item), outcome, new Agendas.Next(null, null)));
    }
}
