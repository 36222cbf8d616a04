package de.nordertor.market.entity;

import de.nordertor.matching.entity.Alone;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A need or an offer that takes part in a marketplace, by the number under which it hangs there. The plan says whom it
 * meets, or why it stays alone; what came after the last plan says neither.
 */
@Entity
@NotAudited
@Table(name = "market_card")
public class MarketCard extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "marketplace_id", nullable = false, updatable = false)
    private Marketplace marketplace;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ListingKind kind;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "listing_id", nullable = false, updatable = false)
    private Long listingId;

    @Column(name = "meets_id")
    private Long meetsId;

    @Column(name = "points")
    private Integer points;

    @Column(name = "table_number")
    private Integer table;

    @Enumerated(EnumType.STRING)
    @Column(name = "alone")
    private Alone alone;

    @Column(name = "fresh", nullable = false)
    private boolean fresh;

    protected MarketCard() {}

    /** @param number see {@link Marketplace#nextNumber} */
    public MarketCard(Marketplace marketplace, ListingKind kind, int number, Long listingId) {
        this.marketplace = marketplace;
        this.kind = kind;
        this.number = number;
        this.listingId = listingId;
    }

    /**
     * The plan lets it meet another card.
     *
     * @param reached points, 0 to 100
     * @param seat the number of the table; null where tables have none
     */
    public void meet(Long cardId, int reached, Integer seat) {
        fresh = !cardId.equals(meetsId);
        meetsId = cardId;
        points = reached;
        table = seat;
        alone = null;
    }

    /** The plan found nobody for it. */
    public void stayAlone(Alone why) {
        fresh = meetsId != null;
        forget();
        alone = why;
    }

    /** Whom it was to meet does not take part any more. */
    public void forget() {
        meetsId = null;
        points = null;
        table = null;
        alone = null;
    }

    public ListingKind getKind() {
        return kind;
    }

    public int getNumber() {
        return number;
    }

    public Long getListingId() {
        return listingId;
    }

    public Long getMarketplaceId() {
        return marketplace.getId();
    }

    /** The card that the plan lets it meet; null for none. */
    public Long getMeetsId() {
        return meetsId;
    }

    public Integer getPoints() {
        return points;
    }

    public Integer getTable() {
        return table;
    }

    /** Null where it meets somebody, or came after the plan was made. */
    public Alone getAlone() {
        return alone;
    }

    /** Whether the last plan says otherwise than the one before. */
    public boolean isFresh() {
        return fresh;
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
