package de.nordertor.matching.entity;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody needs or offers. It is open, is reserved while both sides talk, and is then given as a whole or in parts; see
 * {@link ListingState}. It holds as of the day on which somebody last confirmed it: what nobody confirms in time expires, and is
 * open again as soon as somebody does. Every step has its day, its reason and whoever wrote it down.
 */
@Entity
@GuardedContent
@Table(name = "listing")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Listing extends ListingDescription {

    @NotAudited
    @Column(name = "partner_id")
    private Long partnerId;

    @NotAudited
    @Column(name = "fulfilled", nullable = false)
    private int fulfilled;

    @Column(name = "confirmed_on", nullable = false)
    private LocalDate confirmedOn;

    @NotAudited
    @Column(name = "confirmed_by", nullable = false)
    private String confirmedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ListingState state;

    @NotAudited
    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "listing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ListingStep> steps = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected Listing() {}

    /** @param why the day on which it was written down, and how one came to know */
    protected Listing(ListingContent content, Long partnerId, StepReason why, Change change) {
        this.partnerId = partnerId;
        write(content);
        touched(change);
        confirmedOn = why.on();
        confirmedBy = change.by();
        record(ListingState.OPEN, null, why, change);
    }

    public abstract ListingKind kind();

    /**
     * Replaces everything that describes it.
     *
     * @throws IllegalStepException once it is fulfilled or withdrawn
     * @throws InvalidInputException where less would be wanted than was given already, or in another unit
     */
    protected void describe(ListingContent content, Change change) {
        requireUnfinished();
        if (fulfilled > 0 && content.amount().unit() != content().amount().unit()) {
            throw new InvalidInputException("matching.listing.unitGiven", fulfilled);
        }
        if (fulfilled > 0 && content.amount().number() <= fulfilled) {
            throw new InvalidInputException("matching.listing.amountGiven", fulfilled);
        }
        write(content);
        touched(change);
    }

    /**
     * Goes a step that gives nothing: it is reserved, free again, or withdrawn.
     *
     * @throws IllegalStepException naming both states, or where only {@link #give} or {@link #confirm} leads there
     * @throws InvalidInputException for a day before the last step
     */
    public void become(ListingState target, StepReason why, Change change) {
        ListingState next = state.become(target);
        if (next == ListingState.PARTLY_FULFILLED || next == ListingState.FULFILLED) {
            throw new IllegalStepException("matching.step.amountRequired");
        }
        if (state == ListingState.EXPIRED) {
            throw new IllegalStepException("matching.step.confirmRequired");
        }
        go(next, null, why, change);
    }

    /**
     * A part or all of it was given.
     *
     * @param given in its own unit; at most what is left
     * @throws IllegalStepException where it is neither reserved nor partly fulfilled
     */
    public void give(int given, StepReason why, Change change) {
        state.become(ListingState.FULFILLED);
        if (given < 1 || given > getLeft()) {
            throw new InvalidInputException("matching.step.amountRange", getLeft());
        }
        ListingState next = given == getLeft() ? ListingState.FULFILLED : ListingState.PARTLY_FULFILLED;
        go(next, given, why, change);
        fulfilled += given;
    }

    /**
     * Somebody has asked, and it still holds. What had expired is open again.
     *
     * @throws IllegalStepException once it is fulfilled or withdrawn, or where its period is over
     */
    public void confirm(StepReason why, Change change) {
        requireUnfinished();
        LocalDate until = content().period().to();
        if (until != null && until.isBefore(why.on())) {
            throw new IllegalStepException("matching.confirm.periodOver", until);
        }
        confirmedOn = why.on();
        confirmedBy = change.by();
        if (state == ListingState.EXPIRED) {
            record(ListingState.OPEN, null, why, change);
        }
        touched(change);
    }

    /**
     * Nobody has confirmed it in time, or its period is over.
     *
     * @throws IllegalStepException where it is not alive
     */
    public void expire(StepReason why, Change change) {
        ListingState next = state.become(ListingState.EXPIRED);
        record(next, null, why, change);
        touched(change);
    }

    /** The person who spoke for the partner is erased; also in what is only read otherwise. */
    public void forgetContact(Change change) {
        noContact();
        touched(change);
    }

    private void go(ListingState next, Integer given, StepReason why, Change change) {
        if (why.on().isBefore(stateSince)) {
            throw new InvalidInputException("matching.step.beforeLast", why.on(), stateSince);
        }
        record(next, given, why, change);
        touched(change);
    }

    /** @throws IllegalStepException naming both states */
    public void requireStep(ListingState target) {
        state.become(target);
    }

    /** @throws IllegalStepException once it is fulfilled or withdrawn */
    public void requireUnfinished() {
        if (!state.isAlive() && state != ListingState.EXPIRED) {
            throw new IllegalStepException("matching.listing.finished", getTitle(), new MessageKey(state.labelKey()));
        }
    }

    private void record(ListingState next, Integer given, StepReason why, Change change) {
        state = next;
        stateSince = why.on();
        steps.add(new ListingStep(this, steps.size(), next, given, why, change));
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public SubjectRef subject() {
        return new SubjectRef(kind().subjectKind(), getId());
    }

    /** Who needs or offers it; null where it is the town's or a group's own. */
    public Long getPartnerId() {
        return partnerId;
    }

    /** How much was given so far, in its own unit. */
    public int getFulfilled() {
        return fulfilled;
    }

    /** How much is still to be given, in its own unit. */
    public int getLeft() {
        return amount() - fulfilled;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public ListingState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    /** In their order, never empty. */
    public List<ListingStep> getSteps() {
        return List.copyOf(steps);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
