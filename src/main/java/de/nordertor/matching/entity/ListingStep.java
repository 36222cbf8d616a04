package de.nordertor.matching.entity;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.RecordedStep;
import de.nordertor.platform.entity.StepReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A step of a need or an offer: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "listing_step")
public class ListingStep extends RecordedStep {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "listing_id", nullable = false, updatable = false)
    private Listing listing;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private ListingState state;

    @Column(name = "amount", updatable = false)
    private Integer amount;

    protected ListingStep() {}

    ListingStep(Listing listing, int ordinal, ListingState state, Integer amount, StepReason why, Change change) {
        super(ordinal, why, change);
        this.listing = listing;
        this.state = state;
        this.amount = amount;
    }

    /** Why a need or an offer goes on. @param on the day on which it happened */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "matching.step.");
    }

    public ListingState getState() {
        return state;
    }

    /** How much was given with this step; null for steps that give nothing. */
    public Integer getAmount() {
        return amount;
    }
}
