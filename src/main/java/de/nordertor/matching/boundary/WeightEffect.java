package de.nordertor.matching.boundary;

import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.util.List;

/**
 * What other weights would do to the open needs.
 *
 * @param needs how many have at least two offers that fit, so that there is an order
 * @param changed for how many of them the first few offers would change
 * @param cases some of them, first such that would change
 */
public record WeightEffect(int needs, int changed, List<Case> cases) implements Serializable {

    /** A need, and the order of its first offers. */
    public record Case(SubjectTitle need, boolean changed, List<Place> places) implements Serializable {}

    /**
     * An offer for the need, in the new order.
     *
     * @param now its place as the weights are set, from 1
     * @param then its place with the other weights
     */
    public record Place(SubjectTitle offer, int now, int then, int scoreNow, int scoreThen) implements Serializable {}
}
