package de.nordertor.market.view;

import de.nordertor.market.boundary.CardPair;
import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.boundary.DealInput;
import de.nordertor.market.boundary.SideInput;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is agreed at a table, in the making: the form writes into it. */
public class DealDraft implements Serializable {

    /** Stands for the town, which is no partner. */
    static final long TOWN = 0;

    private static final long serialVersionUID = 1L;

    private Integer needNumber;
    private Integer offerNumber;
    private Long giver;
    private Long taker;
    private final PromiseDraft performance = new PromiseDraft();
    private final PromiseDraft returned = new PromiseDraft();
    private String giverSignatory;
    private String takerSignatory;
    private String townSignatory;

    DealInput input() {
        return new DealInput(
                needNumber,
                offerNumber,
                side(giver),
                side(taker),
                performance.input(),
                returned.input(),
                giverSignatory,
                takerSignatory,
                townSignatory);
    }

    private static SideInput side(Long chosen) {
        if (chosen == null) {
            return null;
        }
        return new SideInput(chosen == TOWN ? null : chosen);
    }

    /** Fills in what the cards say. */
    void show(CardPair pair) {
        CardRow offer = pair.offer();
        CardRow need = pair.need();
        if (offer != null) {
            giver = shown(offer.partnerId());
        }
        if (need != null) {
            taker = shown(need.partnerId());
        }
        CardRow told = offer == null ? need : offer;
        if (told != null) {
            performance.setWhat(told.title());
            performance.setResourceType(told.resourceType());
            performance.setUnit(told.unit());
            performance.setAmount(BigDecimal.valueOf(amount(need, offer)));
        }
    }

    private static Long shown(Long partnerId) {
        return partnerId == null ? Long.valueOf(TOWN) : partnerId;
    }

    /** As much as is needed and there is, where both are counted alike. */
    private static int amount(CardRow need, CardRow offer) {
        if (need == null || offer == null) {
            return need == null ? offer.left() : need.left();
        }
        return need.unit() == offer.unit() ? Math.min(need.left(), offer.left()) : offer.left();
    }

    public Integer getNeedNumber() {
        return needNumber;
    }

    public void setNeedNumber(Integer needNumber) {
        this.needNumber = needNumber;
    }

    public Integer getOfferNumber() {
        return offerNumber;
    }

    public void setOfferNumber(Integer offerNumber) {
        this.offerNumber = offerNumber;
    }

    public Long getGiver() {
        return giver;
    }

    public void setGiver(Long giver) {
        this.giver = giver;
    }

    public Long getTaker() {
        return taker;
    }

    public void setTaker(Long taker) {
        this.taker = taker;
    }

    public PromiseDraft getPerformance() {
        return performance;
    }

    public PromiseDraft getReturned() {
        return returned;
    }

    public String getGiverSignatory() {
        return giverSignatory;
    }

    public void setGiverSignatory(String giverSignatory) {
        this.giverSignatory = giverSignatory;
    }

    public String getTakerSignatory() {
        return takerSignatory;
    }

    public void setTakerSignatory(String takerSignatory) {
        this.takerSignatory = takerSignatory;
    }

    public String getTownSignatory() {
        return townSignatory;
    }

    public void setTownSignatory(String townSignatory) {
        this.townSignatory = townSignatory;
    }
}
