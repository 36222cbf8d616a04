package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.OrderedRows;
import de.nordertor.platform.entity.StepReason;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cooperation's partners and the town agree on. It is drafted, sent, signed, and ends; see {@link AgreementState}. A
 * cooperation may have several versions one after another, and at most one in force. What was sent is kept as it was
 * printed, and a signed version is never changed: the next one takes its place.
 */
@Entity
@GuardedContent
@Table(name = "cooperation_agreement")
public class CooperationAgreement extends BaseEntity {

    public static final String KIND = "CooperationAgreement";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Embedded
    private AgreementTexts texts = new AgreementTexts();

    @NotAudited
    @Embedded
    private DraftedFrom draftedFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private AgreementState state = AgreementState.DRAFT;

    @NotAudited
    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    /** The cooperation's id while this version is in force, so that the database allows one of them only. */
    @NotAudited
    @Column(name = "in_force")
    private Long inForce;

    @NotAudited
    @Column(name = "signed_copy_id")
    private Long signedCopyId;

    @NotAudited
    @Embedded
    private PrintedForm form;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<AgreementParty> parties = new ArrayList<>();

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<AgreementStep> steps = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected CooperationAgreement() {}

    /** @param number of this version, counted from 1 within the cooperation */
    public CooperationAgreement(
            Cooperation cooperation,
            int number,
            AgreementContent content,
            DraftedFrom draftedFrom,
            StepReason why,
            Change change) {
        this.cooperation = cooperation;
        this.number = number;
        this.draftedFrom = draftedFrom;
        write(content, change);
        record(AgreementState.DRAFT, why, change);
    }

    /**
     * Replaces everything that describes it.
     *
     * @throws IllegalStepException unless it is a draft
     */
    public void describe(AgreementContent content, Change change) {
        requireDraft();
        write(content, change);
    }

    private void write(AgreementContent content, Change change) {
        content.requireSides();
        texts.write(content);
        OrderedRows.replace(
                parties,
                content.parties(),
                AgreementParty::write,
                (party, ordinal) -> new AgreementParty(this, ordinal, party));
        touched(change);
    }

    /** That its promises change. @throws IllegalStepException unless it is a draft */
    void promisesChange(Change change) {
        requireDraft();
        touched(change);
    }

    /**
     * Fixes it as it is printed.
     *
     * @param promises those of this version; without performance and return performance nothing is agreed
     */
    public void send(String printed, List<Commitment> promises, StepReason why, Change change) {
        requireStep(AgreementState.SENT);
        if (promises.stream().map(Commitment::getDebtorId).distinct().count() < 2) {
            throw new IllegalStepException("cooperation.agreement.oneSided");
        }
        go(AgreementState.SENT, why, change);
        form = new PrintedForm(printed);
    }

    /** Back to draft: what was printed counts no longer. */
    public void takeBack(StepReason why, Change change) {
        go(AgreementState.DRAFT, why, change);
        form = null;
    }

    /**
     * Puts it in force.
     *
     * @param on the date of the agreement
     * @param signed the same sides as before, each with who signed and when
     * @param copyId the attachment that shows the signatures
     */
    public void sign(
            LocalDate on, List<PartyContent> signed, Long copyId, StepReason why, Change change, LocalDate today) {
        requireStep(AgreementState.SIGNED);
        if (on == null) {
            throw new IllegalStepException("cooperation.agreement.dateMissing");
        }
        if (!partners(signed).equals(partners(content().parties()))) {
            throw new InvalidInputException("cooperation.agreement.otherSides");
        }
        if (!signed.stream().allMatch(party -> party.requireNotAfter(today).isSigned())) {
            throw new IllegalStepException("cooperation.agreement.signatureMissing");
        }
        if (copyId == null) {
            throw new IllegalStepException("cooperation.agreement.copyMissing");
        }
        texts.agreedOn(on);
        signedCopyId = copyId;
        for (int i = 0; i < parties.size(); i++) {
            parties.get(i).write(signed.get(i));
        }
        inForce = cooperation.getId();
        go(AgreementState.SIGNED, why, change);
    }

    public void end(StepReason why, Change change) {
        go(AgreementState.ENDED, why, change);
        inForce = null;
    }

    public void withdraw(StepReason why, Change change) {
        go(AgreementState.WITHDRAWN, why, change);
    }

    private static List<Long> partners(List<PartyContent> sides) {
        return sides.stream().map(PartyContent::partnerId).toList();
    }

    public void requireStep(AgreementState target) {
        state.become(target);
    }

    public void requireDraft() {
        if (state != AgreementState.DRAFT) {
            throw new IllegalStepException("cooperation.agreement.fixed");
        }
    }

    /** @throws IllegalStepException unless its promises are given */
    public void requireBinding() {
        if (!state.isBinding()) {
            throw new IllegalStepException("cooperation.commitment.notSigned");
        }
    }

    private void go(AgreementState target, StepReason why, Change change) {
        AgreementState next = state.become(target);
        if (state != AgreementState.DRAFT && why.on().isBefore(stateSince)) {
            throw new InvalidInputException("cooperation.agreementStep.beforeLast", why.on(), stateSince);
        }
        record(next, why, change);
        touched(change);
    }

    private void record(AgreementState next, StepReason why, Change change) {
        state = next;
        stateSince = why.on();
        steps.add(new AgreementStep(this, steps.size(), next, why, change));
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public AgreementContent content() {
        return texts.content(parties.stream().map(AgreementParty::content).toList());
    }

    /** Whether this side is named in it. @param partnerId null for the town */
    public boolean hasSide(Long partnerId) {
        return partners(content().parties()).contains(partnerId);
    }

    public Cooperation getCooperation() {
        return cooperation;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return texts.title();
    }

    public AgreementState getState() {
        return state;
    }

    public boolean isInForce() {
        return inForce != null;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    public Long getSignedCopyId() {
        return signedCopyId;
    }

    public PrintedForm getForm() {
        return form;
    }

    public DraftedFrom getDraftedFrom() {
        return draftedFrom;
    }

    public List<AgreementStep> getSteps() {
        return List.copyOf(steps);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return getTitle();
    }
}
