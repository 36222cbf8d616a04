package de.nordertor.market.entity;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What another plan changes.
 *
 * @param kept how many pairs stay
 * @param added how many pairs are new
 * @param gone how many pairs of the plan before are not made any more
 */
public record PlanChange(int kept, int added, int gone) implements Serializable {

    /** @param before and after: the cards of needs, each with the card of the offer that it meets */
    public static PlanChange between(Map<Long, Long> before, Map<Long, Long> after) {
        Map<Long, Long> common = new TreeMap<>(after);
        common.entrySet().removeIf(pair -> !pair.getValue().equals(before.get(pair.getKey())));
        return new PlanChange(common.size(), after.size() - common.size(), before.size() - common.size());
    }

    public int pairs() {
        return kept + added;
    }
}
