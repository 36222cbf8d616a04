package de.nordertor.cooperation.entity;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.StepReason;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A promise in an agreement: one side owes another something by a day. Once the agreement is signed, what becomes of it is
 * recorded: honoured (late where after its day), partly, broken or waived; each with its day and how one knows. What is
 * settled is only changed by a correction. Every entry stays in its trail.
 *
 * <p>Goods for the town stay promised: they are accepted by a decision only (§ 111 (8) NKomVG, § 26 KomHKVO).
 */
@Entity
@GuardedContent
@Table(name = "commitment")
public class Commitment extends BaseEntity {

    public static final String KIND = "Commitment";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    private CooperationAgreement agreement;

    @Column(name = "debtor_id")
    private Long debtorId;

    @Column(name = "recipient_id")
    private Long recipientId;

    @Column(name = "what", nullable = false, length = CommitmentContent.WHAT_LENGTH)
    private String what;

    @Enumerated(EnumType.STRING)
    @Column(name = "resource_type", nullable = false)
    private ResourceType resourceType;

    @Column(name = "amount")
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private AmountUnit unit;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** Counts the days that were agreed for it, so that a reminder belongs to one of them. */
    @NotAudited
    @Column(name = "due_version", nullable = false)
    private int dueVersion = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CommitmentState state = CommitmentState.OPEN;

    @Column(name = "delivered")
    private BigDecimal delivered;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @NotAudited
    @Column(name = "continues_id", updatable = false)
    private Long continuesId;

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<CommitmentRecord> records = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected Commitment() {}

    /** @throws InvalidInputException where a side is not named in the agreement */
    public Commitment(CooperationAgreement agreement, CommitmentContent content, Change change) {
        this.agreement = agreement;
        describe(content, change);
    }

    /** The same promise in a newer version of the agreement: what is still owed, with the day that was agreed. */
    public Commitment(CooperationAgreement agreement, Commitment former, Change change) {
        this.agreement = agreement;
        continuesId = former.getId();
        describe(former.content().without(former.delivered), change);
    }

    /** Replaces everything that describes it, as long as the agreement is a draft. */
    public final void describe(CommitmentContent content, Change change) {
        content.requireTwoSides();
        agreement.promisesChange(change);
        if (!agreement.hasSide(content.debtorId()) || !agreement.hasSide(content.recipientId())) {
            throw new InvalidInputException("cooperation.commitment.noSide");
        }
        debtorId = content.debtorId();
        recipientId = content.recipientId();
        what = content.what();
        resourceType = content.resourceType();
        amount = content.amount();
        unit = content.unit();
        dueOn = content.dueOn();
        touched(change);
    }

    /** Whoever is about to take it out of a draft. @throws IllegalStepException unless the agreement is a draft */
    public void requireRemovable(Change change) {
        agreement.promisesChange(change);
    }

    /**
     * Records what became of it.
     *
     * @throws IllegalStepException where it is settled already, or the agreement is not signed
     */
    public void settle(Delivery delivery, Change change) {
        requireOutcome(delivery.outcome());
        write(RecordKind.OUTCOME, delivery, change);
    }

    /**
     * Records anew what was recorded wrongly; what was recorded before stays in the trail.
     *
     * @throws IllegalStepException where nothing was recorded, or it was replaced
     */
    public void correct(Delivery delivery, Change change) {
        requireCorrectable();
        requireAccepted(delivery.outcome());
        delivered = null;
        write(RecordKind.CORRECTION, delivery, change);
    }

    public void requireCorrectable() {
        agreement.requireBinding();
        state.requireRecorded();
    }

    /** @throws IllegalStepException where this cannot be recorded now */
    public void requireOutcome(CommitmentState outcome) {
        agreement.requireBinding();
        state.requireOutcome(outcome);
        requireAccepted(outcome);
    }

    private void requireAccepted(CommitmentState outcome) {
        if (isPromisedOnly() && !outcome.isPossibleForPromised()) {
            throw new IllegalStepException("cooperation.commitment.promisedOnly");
        }
    }

    private void write(RecordKind kind, Delivery delivery, Change change) {
        LocalDate on = delivery.why().on();
        delivered = delivery.inAll(this);
        state = delivery.outcome() == CommitmentState.HONOURED && on.isAfter(dueOn)
                ? CommitmentState.LATE
                : delivery.outcome();
        settledOn = state.isPending() ? null : on;
        record(kind, delivery.why(), change);
    }

    /**
     * Agrees on another day.
     *
     * @throws IllegalStepException where it is settled already
     */
    public void moveDue(LocalDate day, StepReason why, Change change) {
        requireMovable();
        if (content().dueBy(day).dueOn().equals(dueOn)) {
            throw new InvalidInputException("cooperation.commitment.sameDay", day);
        }
        dueOn = day;
        dueVersion++;
        record(RecordKind.DUE_MOVED, why, change);
    }

    /** @throws IllegalStepException where no other day can be agreed */
    public void requireMovable() {
        agreement.requireBinding();
        state.requirePending();
    }

    /** A newer version of the agreement promises it anew; nothing happens where it is settled. */
    public void replace(StepReason why, Change change) {
        if (state.isPending()) {
            state = CommitmentState.REPLACED;
            settledOn = why.on();
            record(RecordKind.REPLACEMENT, why, change);
        }
    }

    private void record(RecordKind kind, StepReason why, Change change) {
        records.add(new CommitmentRecord(this, records.size(), kind, why, change));
        touched(change);
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    /** Whether it stays promised until a body of the town has accepted it. */
    public boolean isPromisedOnly() {
        return resourceType == ResourceType.GOODS && recipientId == null;
    }

    public CommitmentContent content() {
        return new CommitmentContent(debtorId, recipientId, what, resourceType, amount, unit, dueOn);
    }

    /** The same with what was given in place of what was promised. */
    public CommitmentContent givenContent() {
        return new CommitmentContent(
                debtorId, recipientId, what, resourceType, delivered, delivered == null ? null : unit, dueOn);
    }

    public CooperationAgreement getAgreement() {
        return agreement;
    }

    public Long getDebtorId() {
        return debtorId;
    }

    public Long getRecipientId() {
        return recipientId;
    }

    public String getWhat() {
        return what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public int getDueVersion() {
        return dueVersion;
    }

    public CommitmentState getState() {
        return state;
    }

    /** In all; null where nothing was counted. */
    public BigDecimal getDelivered() {
        return delivered;
    }

    /** The promise of an older version that this one takes the place of; null for none. */
    public Long getContinuesId() {
        return continuesId;
    }

    public List<CommitmentRecord> getRecords() {
        return List.copyOf(records);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return what;
    }
}
