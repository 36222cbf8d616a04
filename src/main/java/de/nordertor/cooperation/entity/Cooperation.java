package de.nordertor.cooperation.entity;

import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the town and its partners do together (Kooperationsvorhaben). See {@link CooperationState} for its life; every step
 * has its day, its reason and whoever wrote it down.
 *
 * <p>It is agreed only with a dated agreement that both sides signed and whose signed copy is attached: whoever lets it
 * {@link #become} agreed hands over the {@link AgreementStanding}, which {@code control.AgreementSource} tells. It is
 * completed only with a note of its outcome, and lasts only where somebody says who carries it on.
 */
@Entity
@GuardedContent
@Table(name = "cooperation")
public class Cooperation extends DescribedCooperation {

    public static final String KIND = "Cooperation";
    public static final int OUTCOME_LENGTH = 10_000;
    public static final int MOST_PARTNERS = 50;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CooperationState state;

    @NotAudited
    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "rested_from")
    private CooperationState restedFrom;

    @NotAudited
    @Column(name = "resume_on")
    private LocalDate resumeOn;

    @Column(name = "outcome")
    private String outcome;

    @Embedded
    private Sustainment sustainment;

    @OneToMany(mappedBy = "cooperation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<CooperationPartner> partners = new ArrayList<>();

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "cooperation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<CooperationStep> steps = new ArrayList<>();

    protected Cooperation() {}

    /** Is proposed. */
    public Cooperation(CooperationContent content, StepReason why, Change change) {
        describe(content, change);
        record(CooperationState.PROPOSED, why, null, change);
    }

    /**
     * Says what came of it and how it goes on.
     *
     * @param newSustainment null while nobody knows
     * @throws IllegalStepException where its state rests on what would be taken away
     */
    public void conclude(String newOutcome, Sustainment newSustainment, Change change) {
        String text = Text.block(newOutcome, OUTCOME_LENGTH, "cooperation.cooperation.outcome");
        if (text == null && (state == CooperationState.COMPLETED || state == CooperationState.SUSTAINED)) {
            throw new IllegalStepException("cooperation.cooperation.outcomeStays", new MessageKey(state.labelKey()));
        }
        if (newSustainment == null && state == CooperationState.SUSTAINED) {
            throw new IllegalStepException("cooperation.cooperation.sustainmentStays");
        }
        outcome = text;
        sustainment = newSustainment;
        touched(change);
    }

    /**
     * Takes a partner in.
     *
     * @param contactId whom one asks there; null for nobody
     * @throws InvalidInputException where the partner has this role already
     * @throws IllegalStepException where it is finished
     */
    public void join(PartnerOrganization partner, PartnerRole role, Long contactId, String note, Change change) {
        requireUnfinished();
        if (partners.size() >= MOST_PARTNERS) {
            throw new InvalidInputException("cooperation.partner.tooMany", MOST_PARTNERS);
        }
        CooperationPartner.refuseTwice(partners, null, partner, role);
        int ordinal = partners.isEmpty() ? 0 : partners.get(partners.size() - 1).ordinal() + 1;
        CooperationPartner row = new CooperationPartner(this, ordinal, partner);
        row.write(role, contactId, note);
        partners.add(row);
        touched(change);
    }

    /** @throws IllegalStepException where it is completed or cancelled, so that nobody joins and nothing new is agreed */
    public void requireUnfinished() {
        if (!state.isUnfinished()) {
            throw new IllegalStepException("cooperation.cooperation.finished", new MessageKey(state.labelKey()));
        }
    }

    /** Says otherwise in which role a partner takes part and whom one asks there. */
    public void reassign(Long rowId, PartnerRole role, Long contactId, String note, Change change) {
        CooperationPartner row = partner(rowId);
        CooperationPartner.refuseTwice(partners, row, row.getOrganization(), role);
        row.write(role, contactId, note);
        touched(change);
    }

    /** A partner no longer takes part. @return its row */
    public CooperationPartner leave(Long rowId, Change change) {
        CooperationPartner row = partner(rowId);
        partners.remove(row);
        touched(change);
        return row;
    }

    /** @throws de.nordertor.platform.entity.NotFoundException where it is not a partner of this cooperation */
    public CooperationPartner partner(Long rowId) {
        return CooperationPartner.in(partners, rowId);
    }

    /** The steps that it may go now, in the order of the states. */
    public List<CooperationState> nextSteps() {
        return state.steps(restedFrom);
    }

    /**
     * Goes a step other than to rest.
     *
     * @param agreement what there is of the agreement; looked at only where it is to be agreed
     * @throws IllegalStepException naming both states, or what is missing
     * @throws InvalidInputException for a day before the last step
     */
    public void become(CooperationState target, AgreementStanding agreement, StepReason why, Change change) {
        if (target == CooperationState.ON_HOLD) {
            rest(null, why, change);
            return;
        }
        requireStep(target, agreement);
        requireAfterLastStep(why);
        record(target, why, null, change);
        restedFrom = null;
        resumeOn = null;
        touched(change);
    }

    /**
     * Rests until a day, and then goes on where it is now.
     *
     * @throws IllegalStepException naming both states
     * @throws InvalidInputException where that day is not after the day of the step
     */
    public void rest(LocalDate until, StepReason why, Change change) {
        CooperationState from = state;
        CooperationState next = state.become(CooperationState.ON_HOLD);
        requireAfterLastStep(why);
        if (until == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.step.resumeOn"));
        }
        if (!until.isAfter(why.on())) {
            throw new InvalidInputException("cooperation.step.resumeBefore", until, why.on());
        }
        record(next, why, until, change);
        restedFrom = from;
        resumeOn = until;
        touched(change);
    }

    /** @throws IllegalStepException naming both states, or what is missing */
    public void requireStep(CooperationState target, AgreementStanding agreement) {
        CooperationState next = state.become(target);
        if (!nextSteps().contains(next)) {
            throw new IllegalStepException(
                    "cooperation.step.illegalFromRest",
                    new MessageKey(restedFrom.labelKey()),
                    new MessageKey(next.labelKey()));
        }
        if (next == CooperationState.AGREED && state == CooperationState.INITIATION) {
            agreement.requireComplete();
        }
        if (next == CooperationState.COMPLETED && outcome == null) {
            throw new IllegalStepException("cooperation.step.noOutcome");
        }
        if (next == CooperationState.SUSTAINED && sustainment == null) {
            throw new IllegalStepException("cooperation.step.noSustainment");
        }
    }

    private void requireAfterLastStep(StepReason why) {
        if (why.on().isBefore(stateSince)) {
            throw new InvalidInputException("cooperation.step.beforeLast", why.on(), stateSince);
        }
    }

    private void record(CooperationState next, StepReason why, LocalDate until, Change change) {
        state = next;
        stateSince = why.on();
        steps.add(new CooperationStep(this, steps.size(), next, why, until, change));
    }

    public CooperationState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    /** Where it goes on; null unless it rests. */
    public CooperationState getRestedFrom() {
        return restedFrom;
    }

    /** The day on which it is to go on; null unless it rests. */
    public LocalDate getResumeOn() {
        return resumeOn;
    }

    public String getOutcome() {
        return outcome;
    }

    /** Null while nobody knows how it goes on. */
    public Sustainment getSustainment() {
        return sustainment;
    }

    /** Without those that are the same as another one since two partners became one. */
    public List<CooperationPartner> getPartners() {
        return partners.stream().filter(row -> !row.isAside()).toList();
    }

    /** In their order, never empty. */
    public List<CooperationStep> getSteps() {
        return List.copyOf(steps);
    }
}
