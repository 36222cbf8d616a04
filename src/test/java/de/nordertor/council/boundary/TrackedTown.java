package de.nordertor.council.boundary;

import de.nordertor.council.boundary.Agendas.Next;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.TrackingContent;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Papers that committees adopted, and what has to be done because of them. */
@ApplicationScoped
public class TrackedTown {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    private SmallTown town;

    @Inject
    private Committees committees;

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
    private ResolutionTrackings trackings;

    public SmallTown.Place found() {
        return town.found();
    }

    /** A committee that never meets in public. */
    public Long hiddenCommittee() {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = committees.save(new CommitteeRow(
                null,
                0,
                "Hauptausschuss " + System.nanoTime(),
                CommitteeKind.MAIN_COMMITTEE,
                Visibility.NON_PUBLIC,
                7,
                true)));
        return id[0];
    }

    /** A paper that stood on the agenda of a meeting that was held. */
    public record Consulted(Long paper, Long consultation, Long item) {}

    public Consulted consulted(SmallTown.Place place, Long committeeId, Visibility paper, Visibility station) {
        Consulted[] made = new Consulted[1];
        SystemWork.run(() -> {
            Long id = editing.create(place.paperTypeId(), place.departmentId(), input(committeeId, paper, station));
            approval.approve(id, papers.view(id, null).lockVersion());
            Long consultation = papers.view(id, null).consultations().get(0).id();
            Long meeting = plan(committeeId, SmallTown.DAY);
            agendas.addPaper(meeting, consultation);
            meetings.hold(meeting);
            made[0] = new Consulted(
                    id, consultation, agendas.view(meeting).items().get(0).id());
        });
        return made[0];
    }

    private static PaperInput input(Long committeeId, Visibility paper, Visibility station) {
        return new PaperInput(
                SmallTown.DAY,
                null,
                "Muster, Erika",
                "Spielplatz",
                "<p>Text</p>",
                null,
                paper,
                paper == Visibility.PUBLIC ? null : "Grundstück",
                List.of(new PaperInput.Station(committeeId, SmallTown.DAY, ConsultationRole.DECISION, station)));
    }

    public void decide(Consulted one, ConsultationState outcome) {
        SystemWork.run(() -> agendas.decide(
                agendas.open(one.item()),
                new ConsultationOutcome(outcome, null, null, null, null),
                new Next(null, null)));
    }

    public Consulted adopted(SmallTown.Place place, Long committeeId, Visibility paper, Visibility station) {
        Consulted one = consulted(place, committeeId, paper, station);
        decide(one, ConsultationState.ADOPTED);
        return one;
    }

    /** Everything about it is public. */
    public Consulted adopted(SmallTown.Place place) {
        return adopted(place, place.committeeId(), Visibility.PUBLIC, Visibility.PUBLIC);
    }

    public Long plan(Long committeeId, LocalDate day) {
        return meetings.plan(committeeId, new MeetingContent(day, EVENING, null, "Rathaus"));
    }

    public Long tracked(Consulted one, TrackingContent content) {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = trackings.add(one.consultation(), content));
        return id[0];
    }
}
