package de.nordertor.market.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an agreement came about at a marketplace, and between which cards. What it says belongs to the agreement. */
@Entity
@NotAudited
@Table(name = "market_deal")
public class MarketDeal extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "marketplace_id", nullable = false, updatable = false)
    private Marketplace marketplace;

    @Column(name = "agreement_id", nullable = false, updatable = false)
    private Long agreementId;

    @Column(name = "need_card_id", updatable = false)
    private Long needCardId;

    @Column(name = "offer_card_id", updatable = false)
    private Long offerCardId;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected MarketDeal() {}

    /**
     * @param needCardId null where what is needed had no card
     * @param offerCardId null where what is offered had no card
     */
    public MarketDeal(Marketplace marketplace, Long agreementId, Long needCardId, Long offerCardId, Change change) {
        this.marketplace = marketplace;
        this.agreementId = agreementId;
        this.needCardId = needCardId;
        this.offerCardId = offerCardId;
        recordedAt = change.at();
        recordedBy = change.by();
    }

    public Long getAgreementId() {
        return agreementId;
    }
}
