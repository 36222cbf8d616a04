package de.nordertor.programme.control;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.boundary.ParticipationView;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.StepView;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ParticipationStep;
import de.nordertor.programme.entity.ProgrammeParticipation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows a programme to a person: what is known, how far the town is, what may be done, and what happened to it. */
@ApplicationScoped
public class ProgrammeViews {

    private static final int HISTORY_LIMIT = 500;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private SessionRepository sessions;

    @Inject
    private ProgrammeInputs inputs;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditRepository trail;

    public ProgrammeView of(FundingProgramme programme) {
        return new ProgrammeView(
                programme.getId(),
                programme.content(),
                programmes.findParticipation(programme.getId()).map(this::of).orElse(null),
                programme.getChangedAt(),
                programme.getChangedBy(),
                mayWrite());
    }

    private ParticipationView of(ProgrammeParticipation participation) {
        return new ParticipationView(
                participation.getState(),
                participation.getStateSince(),
                inputs.personName(participation.getResponsibleId()),
                participation.getAssessment(),
                participation.checklist(),
                participation.getSteps().stream()
                        .map(step -> new ParticipationView.Step(
                                step.getId(),
                                step.getState(),
                                step.getOn(),
                                step.getReason(),
                                step.getRecordedAt(),
                                step.getRecordedBy()))
                        .toList(),
                participation.getSignals().stream()
                        .map(signal -> new ParticipationView.Signal(
                                signal.getOn(),
                                signal.getTone(),
                                signal.getSource(),
                                signal.getText(),
                                signal.getRecordedAt(),
                                signal.getRecordedBy()))
                        .toList(),
                mayWrite() ? participation.getState().steps() : List.of());
    }

    public StepView of(ParticipationStep step) {
        FundingProgramme programme = step.getParticipation().getProgramme();
        return new StepView(
                step.getId(),
                programme.getId(),
                programme.getName(),
                step.getState(),
                step.getOn(),
                step.getReason(),
                mayWrite());
    }

    private boolean mayWrite() {
        return user.may(Permission.PROGRAMME_WRITE);
    }

    /** Of the programme, what belongs to it, and the town's participation; newest first. */
    public List<AuditRow> history(FundingProgramme programme) {
        List<AuditRow> rows = new ArrayList<>(rows(programme));
        programme.getMunicipalities().forEach(row -> rows.addAll(rows(row)));
        programme.getDuties().forEach(row -> rows.addAll(rows(row)));
        programmes.findParticipation(programme.getId()).ifPresent(participation -> {
            rows.addAll(rows(participation));
            participation.getCriteria().forEach(row -> rows.addAll(rows(row)));
            sessions.findOf(programme.getId()).forEach(row -> rows.addAll(rows(row)));
        });
        rows.sort(Comparator.comparing(AuditRow::occurredAt).reversed());
        return rows;
    }

    private List<AuditRow> rows(BaseEntity thing) {
        return trail.findBySubject(thing.getClass().getSimpleName(), thing.getId(), HISTORY_LIMIT);
    }
}
