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
        Consultation.follow(
                        paper,
                        consultations.findOf(paper.getId()),
                        approved.content().stations())
                .forEach(consultations::add);
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
     * Writes down what the committee made of a paper; what is postponed or referred is followed by the next consultation.
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
        consultations.findFollower(consultation).ifPresent(this::takeBack);
        item.decide(outcome);
        if (outcome.state().leadsOn()) {
            consultations.add(consultation.next(next(item, outcome, where), later(item, on)));
        }
    }

    private void takeBack(Consultation follower) {
        if (follower.getState() != ConsultationState.PLANNED) {
            throw new IllegalStepException("council.consultation.followed");
        }
        consultations.remove(follower);
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
