package de.nordertor.matching.boundary;

import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.util.List;

/**
 * What fits, seen from the other side.
 *
 * @param other the offer, the need or the partner
 * @param partner who offers or needs it; null where that is the town's own, the partner itself, or nobody may read it
 * @param score 0 to 100, rounded
 */
public record MatchRow(MatchPair pair, SubjectTitle other, SubjectTitle partner, int score, List<MatchReason> reasons)
        implements Serializable {

    public List<MatchReason> met() {
        return reasons.stream().filter(MatchReason::met).toList();
    }

    public List<MatchReason> missing() {
        return reasons.stream().filter(reason -> !reason.met()).toList();
    }

    /** What names the pair in an address. */
    public String getAddress() {
        return "need=" + pair.needId()
                + (pair.offerId() == null ? "&partner=" + pair.partnerId() : "&offer=" + pair.offerId());
    }
}
