package de.nordertor.programme.boundary;

import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.programme.control.AdmissionDuties;
import de.nordertor.programme.control.ProgrammeInputs;
import de.nordertor.programme.control.ProgrammeRepository;
import de.nordertor.programme.entity.Checklist;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.ParticipationStep;
import de.nordertor.programme.entity.ProgrammeParticipation;
import de.nordertor.programme.entity.SignalContent;
import de.nordertor.programme.entity.SignalTone;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;

/** How the town takes part in programmes: it prepares, expresses its interest, waits, is admitted or not. */
@Stateless
@Permitted(Permission.PROGRAMME_WRITE)
public class Participations {

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ProgrammeInputs inputs;

    @Inject
    private AdmissionDuties duties;

    /** A participation as a form shows it. */
    public record OpenParticipation(Long programmeId, String programmeName, long lockVersion, ParticipationInput input)
            implements Serializable {}

    /**
     * Begins to prepare, with the usual checklist and the person that begins it.
     *
     * @param on the day on which the town began
     * @return the id of its first step
     * @throws de.nordertor.platform.entity.ConflictException where somebody began it already
     */
    public Long begin(Long programmeId, LocalDate on, String reason) {
        FundingProgramme programme = programmes.get(programmeId);
        requireNoneYet(programmeId);
        ProgrammeParticipation participation = new ProgrammeParticipation(
                programme,
                inputs.me(),
                inputs.usualChecklist(),
                ParticipationStep.why(on, reason).requireNotAfter(inputs.today()),
                inputs.change());
        programmes.add(participation);
        return participation.lastStep().getId();
    }

    public OpenParticipation open(Long programmeId) {
        ProgrammeParticipation participation = programmes.getParticipation(programmeId);
        return new OpenParticipation(
                programmeId,
                participation.getProgramme().getName(),
                participation.getVersion(),
                inputs.input(participation));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void save(OpenParticipation opened, ParticipationInput input) {
        ProgrammeParticipation participation = programmes.getParticipation(opened.programmeId());
        if (participation.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(participation, opened.input(), input);
        }
        participation.assess(
                input.assessment(),
                inputs.person(input.responsibleId()),
                new Checklist(input.criteria()),
                inputs.change());
        programmes.flush(participation.getProgramme());
    }

    /**
     * For whoever is about to go this step.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException naming what is in the way, where it does not follow
     * @throws NotFoundException where no step is named
     */
    public void requireStep(Long programmeId, ParticipationState target) {
        if (target == null) {
            throw new NotFoundException("programme.step.unknown");
        }
        if (target == ParticipationState.PREPARING) {
            programmes.get(programmeId);
            requireNoneYet(programmeId);
        } else {
            programmes.getParticipation(programmeId).requireStep(target);
        }
    }

    private void requireNoneYet(Long programmeId) {
        programmes.findParticipation(programmeId).ifPresent(begun -> {
            throw new ConflictException("programme.participation.begun");
        });
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException where nothing is waited for */
    public void requireWaiting(Long programmeId) {
        programmes.getParticipation(programmeId).requireWaiting();
    }

    /**
     * Goes a step. An admission sets the duties of the programme as deadlines.
     *
     * @param on the day on which it happened, for example the date of the letter
     * @return the id of the step
     * @throws de.nordertor.platform.entity.IllegalStepException naming what is in the way
     */
    public Long become(Long programmeId, ParticipationState target, LocalDate on, String reason) {
        ProgrammeParticipation participation = programmes.getParticipation(programmeId);
        StepReason why = ParticipationStep.why(on, reason).requireNotAfter(inputs.today());
        participation.become(target, why, inputs.change());
        programmes.flush(participation.getProgramme());
        if (target == ParticipationState.ADMITTED) {
            duties.set(participation, on);
        }
        return participation.lastStep().getId();
    }

    /** Writes down what one heard while one waits. */
    public void hear(Long programmeId, LocalDate on, SignalTone tone, String source, String text) {
        ProgrammeParticipation participation = programmes.getParticipation(programmeId);
        participation.hear(new SignalContent(on, tone, source, text).requireNotAfter(inputs.today()), inputs.change());
        programmes.flush(participation.getProgramme());
    }
}
