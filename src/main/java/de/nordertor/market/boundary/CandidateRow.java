package de.nordertor.market.boundary;

import java.io.Serializable;

/** A need or an offer that could take part. @param partner whose it is; null where it is the town's or a group's own */
public record CandidateRow(Long listingId, String title, String partner) implements Serializable {

    public String label() {
        return partner == null ? title : title + " – " + partner;
    }
}
