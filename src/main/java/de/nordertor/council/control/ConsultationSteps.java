package de.nordertor.council.control;

import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps the consultations of papers in step with papers and meetings. */
@ApplicationScoped
public class ConsultationSteps {

    @Inject
    private ConsultationRepository consultations;

    @Inject
    private AgendaRepository agendas;

    @Inject
    private TrackingRepository trackings;

    /** Makes them those of the version that was approved last. */
    public void follow(CouncilPaper paper) {
        PaperVersion approved = paper.getVersions().stream()
                .filter(PaperVersion::isFrozen)
                .max(Comparator.comparing(PaperVersion::getVersionNumber))
                .orElseThrow();
        List<Consultation> known = consultations.findOf(paper.getId());
        Map<Long, AgendaItem> items = agendas.findByConsultations(
                known.stream().map(Consultation::getId).toList());
        Consultation.follow(
                        paper,
                        known,
                        one -> takenUp(items.get(one.getId())),
                        approved.content().stations())
                .forEach(consultations::add);
    }

    private static LocalDate takenUp(AgendaItem item) {
        return item == null ? null : item.getMeeting().getHeldOn();
    }

    /** The paper was withdrawn: what lies ahead is not consulted. */
    public void withdraw(CouncilPaper paper) {
        consultations.findOf(paper.getId()).stream()
                .filter(one -> one.getState().isOpen())
                .forEach(Consultation::withdraw);
    }

    /**
     * The meeting does not take place: its papers wait for another one, everything else stays on the agenda.
     *
     * @return those papers
     */
    public List<CouncilPaper> release(Meeting meeting) {
        return agendas.findOf(meeting.getId()).stream()
                .filter(item -> item.getConsultation() != null)
                .map(this::remove)
                .flatMap(List::stream)
                .toList();
    }

    /** It is not dealt with in this meeting. @return its paper; empty for what needs none */
    public List<CouncilPaper> remove(AgendaItem item) {
        item.release();
        agendas.remove(item);
        return item.getConsultation() == null
                ? List.of()
                : List.of(item.getConsultation().getPaper());
    }

    /**
     * Writes down what the committee made of a paper; what is postponed or referred is followed by the next consultation. One
     * that follows already stays the same where its committee does.
     *
     * @param where for what is referred; the same committee for what is postponed
     * @param on null where nobody knows yet
     */
    public void decide(AgendaItem item, ConsultationOutcome outcome, Committee where, LocalDate on) {
        Consultation consultation = item.getConsultation();
        if (consultation == null) {
            throw new IllegalStepException("council.agenda.noPaper");
        }
        if (!outcome.state().isAdopted() && trackings.existsFor(consultation)) {
            throw new IllegalStepException("council.consultation.tracked");
        }
        if (outcome.state().leadsOn()) {
            leadOn(item, next(item, outcome, where), on);
        } else {
            consultations.findFollower(consultation).ifPresent(this::takeBack);
        }
        item.decide(outcome);
    }

    private void leadOn(AgendaItem item, Committee where, LocalDate on) {
        Consultation follower =
                consultations.findFollower(item.getConsultation()).orElse(null);
        if (follower == null) {
            consultations.add(item.getConsultation().next(where, later(item, on)));
        } else if (!follower.getCommittee().equals(where)) {
            takeBack(follower);
            consultations.add(item.getConsultation().next(where, later(item, on)));
        } else if (!isOn(follower, on)) {
            requirePlanned(follower);
            follower.plan(later(item, on));
        }
    }

    /** Whether it is planned for that day, or the meeting that takes it up is on it. */
    private boolean isOn(Consultation follower, LocalDate day) {
        AgendaItem item = agendas.findByConsultations(List.of(follower.getId())).get(follower.getId());
        return Objects.equals(follower.getPlannedOn(), day) || day != null && day.equals(takenUp(item));
    }

    private void takeBack(Consultation follower) {
        requirePlanned(follower);
        consultations.remove(follower);
    }

    private static void requirePlanned(Consultation follower) {
        if (follower.getState() != ConsultationState.PLANNED) {
            throw new IllegalStepException("council.consultation.followed");
        }
    }

    private static Committee next(AgendaItem item, ConsultationOutcome outcome, Committee where) {
        Committee here = item.getMeeting().getCommittee();
        if (outcome.state() == ConsultationState.POSTPONED) {
            return here;
        }
        if (where == null || where.equals(here)) {
            throw new InvalidInputException("council.consultation.referredWhere");
        }
        return where;
    }

    private static LocalDate later(AgendaItem item, LocalDate on) {
        if (on != null && !on.isAfter(item.getMeeting().getHeldOn())) {
            throw new InvalidInputException("council.consultation.nextLater");
        }
        return on;
    }
}
