package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.OrderedRows;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How the town takes part in a programme. It is prepared with a checklist, expresses its interest, waits and hears
 * informal signals meanwhile, and is admitted or not; admitted, it is active until it is completed or drops out. See
 * {@link ParticipationState}. Every step has its day, its reason and whoever wrote it down.
 *
 * <p>State and its day stand here too, because every list reads them.
 */
@Entity
@GuardedContent
@Table(name = "programme_participation")
public class ProgrammeParticipation extends BaseEntity {

    public static final int ASSESSMENT_LENGTH = 10_000;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id", nullable = false, updatable = false)
    private FundingProgramme programme;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ParticipationState state;

    @NotAudited
    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @Column(name = "assessment")
    private String assessment;

    @Column(name = "responsible_id")
    private Long responsibleId;

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "participation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ParticipationStep> steps = new ArrayList<>();

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "participation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("on DESC, id DESC")
    private List<InformalSignal> signals = new ArrayList<>();

    @OneToMany(mappedBy = "participation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ParticipationCriterion> criteria = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ProgrammeParticipation() {}

    /** Begins to prepare. */
    public ProgrammeParticipation(
            FundingProgramme programme, Long responsibleId, Checklist checklist, StepReason why, Change change) {
        this.programme = programme;
        this.responsibleId = responsibleId;
        requirePossible(why.on());
        record(ParticipationState.PREPARING, why, change);
        replaceCriteria(checklist);
        touched(change);
    }

    /** Its checklist, what the town thinks of it, and who looks after it. @param newResponsibleId null for nobody */
    public void assess(String newAssessment, Long newResponsibleId, Checklist checklist, Change change) {
        assessment = Text.block(newAssessment, ASSESSMENT_LENGTH, "programme.participation.assessment");
        responsibleId = newResponsibleId;
        replaceCriteria(checklist);
        touched(change);
    }

    /**
     * Goes a step.
     *
     * @throws IllegalStepException naming both states, or the criterion that nobody has answered before an expression of
     *     interest
     * @throws InvalidInputException for a day before the programme or the last step
     */
    public void become(ParticipationState target, StepReason why, Change change) {
        ParticipationState next = state.become(target);
        requireChecklist(target);
        requirePossible(why.on());
        if (why.on().isBefore(stateSince)) {
            throw new InvalidInputException("programme.step.beforeLast", why.on(), stateSince);
        }
        record(next, why, change);
        touched(change);
    }

    /** Writes down what one heard. @throws IllegalStepException where nothing is waited for */
    public void hear(SignalContent signal, Change change) {
        requireWaiting();
        requirePossible(signal.on());
        signals.add(0, new InformalSignal(this, signal, change));
        touched(change);
    }

    /**
     * For a session on this day; counts as a change, so that of two who plan the last session at the same moment one is
     * told so.
     *
     * @throws IllegalStepException where the town is not admitted
     * @throws InvalidInputException for a day before the admission
     */
    public void beAdvised(LocalDate day, Change change) {
        requireAdvised();
        requireAfterAdmission(day);
        touched(change);
    }

    void requireAfterAdmission(LocalDate day) {
        LocalDate admitted = steps.stream()
                .filter(step -> step.getState() == ParticipationState.ADMITTED)
                .map(ParticipationStep::getOn)
                .findFirst()
                .orElseThrow();
        if (day.isBefore(admitted)) {
            throw new InvalidInputException("programme.session.beforeAdmission", day, admitted);
        }
    }

    /** @throws IllegalStepException where the town is not admitted */
    public void requireAdvised() {
        if (!state.isAdvised()) {
            throw new IllegalStepException("programme.session.notAdmitted", new MessageKey(state.labelKey()));
        }
    }

    /** @throws IllegalStepException naming what is in the way */
    public void requireStep(ParticipationState target) {
        state.become(target);
        requireChecklist(target);
    }

    private void requireChecklist(ParticipationState target) {
        if (target == ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED) {
            checklist().firstOpen().ifPresent(open -> {
                throw new IllegalStepException("programme.checklist.open", open.name());
            });
        }
    }

    /** @throws IllegalStepException where nothing is waited for */
    public void requireWaiting() {
        if (!state.isWaiting()) {
            throw new IllegalStepException("programme.signal.notNow", new MessageKey(state.labelKey()));
        }
    }

    private void requirePossible(LocalDate day) {
        LocalDate start = programme.getStartsOn();
        if (start != null && day.isBefore(start)) {
            throw new InvalidInputException("programme.step.beforeProgramme", day, start);
        }
    }

    private void record(ParticipationState next, StepReason why, Change change) {
        state = next;
        stateSince = why.on();
        steps.add(new ParticipationStep(this, steps.size(), next, why, change));
    }

    private void replaceCriteria(Checklist checklist) {
        OrderedRows.replace(
                criteria,
                checklist.criteria(),
                ParticipationCriterion::write,
                (row, ordinal) -> new ParticipationCriterion(this, ordinal, row));
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public ParticipationStep lastStep() {
        return steps.get(steps.size() - 1);
    }

    /** The day of its first step. */
    public LocalDate begunOn() {
        return steps.get(0).getOn();
    }

    public Checklist checklist() {
        return new Checklist(
                criteria.stream().map(ParticipationCriterion::content).toList());
    }

    public FundingProgramme getProgramme() {
        return programme;
    }

    public ParticipationState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    public String getAssessment() {
        return assessment;
    }

    /** Null for nobody. */
    public Long getResponsibleId() {
        return responsibleId;
    }

    /** In their order, never empty. */
    public List<ParticipationStep> getSteps() {
        return List.copyOf(steps);
    }

    /** The newest first. */
    public List<InformalSignal> getSignals() {
        return List.copyOf(signals);
    }

    public List<ParticipationCriterion> getCriteria() {
        return List.copyOf(criteria);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
