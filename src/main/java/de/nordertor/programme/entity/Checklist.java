package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** The weighted criteria by which a town decides whether a programme is worth its effort. */
public record Checklist(List<CriterionContent> criteria) implements Serializable {

    public static final int MOST = 30;

    public Checklist {
        criteria = List.copyOf(criteria);
        if (criteria.size() > MOST) {
            throw new InvalidInputException("programme.criterion.tooMany", MOST);
        }
    }

    /** The first question that nobody has answered. */
    public Optional<CriterionContent> firstOpen() {
        return criteria.stream().filter(criterion -> criterion.rating() == null).findFirst();
    }

    /** How much of what is possible is reached, in percent; of what has been answered so far, and empty before that. */
    public OptionalInt percent() {
        List<CriterionContent> answered = criteria.stream()
                .filter(criterion -> Objects.nonNull(criterion.rating()))
                .toList();
        int possible = answered.stream()
                .mapToInt(criterion -> criterion.weight() * CriterionContent.FULL)
                .sum();
        int reached = answered.stream()
                .mapToInt(criterion -> criterion.weight() * criterion.rating())
                .sum();
        return possible == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(100f * reached / possible));
    }
}
