package de.nordertor.market.entity;

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

/** A step of a marketplace: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "marketplace_step")
public class MarketplaceStep extends RecordedStep {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "marketplace_id", nullable = false, updatable = false)
    private Marketplace marketplace;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private MarketState state;

    protected MarketplaceStep() {}

    MarketplaceStep(Marketplace marketplace, int ordinal, MarketState state, StepReason why, Change change) {
        super(ordinal, why, change);
        this.marketplace = marketplace;
        this.state = state;
    }

    /** Why a marketplace goes on. @param on the day on which it happened */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "market.step.");
    }

    public MarketState getState() {
        return state;
    }
}
