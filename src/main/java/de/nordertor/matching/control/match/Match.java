package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.MatchReason;
import java.util.List;

/**
 * A need and an offer that may come together: no hard criterion keeps them apart.
 *
 * @param score 0 to 100
 */
public record Match(NeedFacts need, OfferFacts offer, double score, List<MatchReason> reasons) {}
