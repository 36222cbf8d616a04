package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.MatchReason;
import java.util.List;

/**
 * A need and a partner who is willing to give such things.
 *
 * @param score 0 to 100
 */
public record ProfileMatch(NeedFacts need, ProfileFacts profile, double score, List<MatchReason> reasons) {}
