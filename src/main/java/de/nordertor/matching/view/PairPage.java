package de.nordertor.matching.view;

import java.io.Serializable;

/** A page about a need and an offer, or a need and a partner, as the address names them. */
public abstract class PairPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long need;
    private Long offer;
    private Long partner;

    /** What fits the need: where the pair was proposed. */
    public String getBack() {
        return "/matching/matches?id=" + need;
    }

    public Long getNeed() {
        return need;
    }

    public void setNeed(Long need) {
        this.need = need;
    }

    public Long getOffer() {
        return offer;
    }

    public void setOffer(Long offer) {
        this.offer = offer;
    }

    public Long getPartner() {
        return partner;
    }

    public void setPartner(Long partner) {
        this.partner = partner;
    }
}
