package de.nordertor.matching.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much each criterion counts, 0 to {@link #MOST}; only their proportion matters. One that is absent counts nothing. */
public record MatchWeights(Map<MatchCriterion, Integer> weights) implements Serializable {

    public static final int MOST = 100;

    /** @throws InvalidInputException naming the criterion whose weight is none */
    public MatchWeights {
        weights.forEach((criterion, weight) -> {
            if (weight == null || weight < 0 || weight > MOST) {
                throw new InvalidInputException(
                        "matching.weight.range", new MessageKey("matching.criterion." + criterion), 0, MOST);
            }
        });
        EnumMap<MatchCriterion, Integer> copy = new EnumMap<>(MatchCriterion.class);
        copy.putAll(weights);
        weights = Collections.unmodifiableMap(copy);
    }

    public static MatchWeights of(Function<MatchCriterion, Integer> weight) {
        return new MatchWeights(
                Arrays.stream(MatchCriterion.values()).collect(Collectors.toMap(Function.identity(), weight)));
    }

    public int of(MatchCriterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    /** Whether nothing counts, so that nothing can be ranked. */
    public boolean areAllZero() {
        return weights.values().stream().allMatch(weight -> weight == 0);
    }
}
