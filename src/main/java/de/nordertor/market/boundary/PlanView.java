package de.nordertor.market.boundary;

import de.nordertor.matching.entity.MatchReason;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Which cards take part, and who talks to whom.
 *
 * @param pairs in the order of the needs' numbers
 * @param alone the other cards, in the order of their numbers
 * @param fieldNames of the fields of action in the reasons
 */
public record PlanView(List<Pair> pairs, List<CardRow> alone, Map<Long, String> fieldNames) implements Serializable {

    /** @param reasons why both fit today; empty where they do not fit any more */
    public record Pair(CardRow need, CardRow offer, List<MatchReason> reasons) implements Serializable {

        public List<MatchReason> met() {
            return reasons.stream().filter(MatchReason::met).toList();
        }

        public List<MatchReason> missing() {
            return reasons.stream().filter(reason -> !reason.met()).toList();
        }
    }
}
