package de.nordertor.matching.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MatchWeighingIT {

    private static final String MANAGER = "quartier-it";

    @Inject
    private MatchWeighing weighing;

    @Inject
    private Matches matches;

    @Inject
    private TestMatches test;

    @Inject
    private TestPeople people;

    @BeforeEach
    void thePeople() {
        people.have(MANAGER, Role.QUARTER_MANAGEMENT, null);
        people.have("redaktion-it", Role.EDITOR, null);
    }

    @Test
    void otherWeightsAreTriedOnOpenNeedsBeforeTheyCount() throws Exception {
        Long field = test.field();
        Long need = test.need(field, "Lesepatin");
        test.offer(field, "Wenig", 5);
        test.offer(field, "Viel", 10);
        MatchWeights before = people.as(MANAGER, () -> weighing.current());
        MatchWeights onlyFields = only(MatchCriterion.COMMON_FIELDS);

        WeightEffect effect = people.as(MANAGER, () -> weighing.effect(onlyFields));
        assertThat(effect.needs()).isPositive();
        assertThat(effect.changed()).isPositive().isLessThanOrEqualTo(effect.needs());
        assertThat(effect.cases().get(0).changed()).isTrue();
        assertThat(effect.cases()).allSatisfy(one -> assertThat(one.places())
                .extracting(WeightEffect.Place::then)
                .isSorted());
        assertThat(titles(need)).containsExactly("Viel", "Wenig");

        people.run(MANAGER, () -> weighing.change(onlyFields));
        try {
            assertThat(titles(need))
                    .as("both share the field: the older one first")
                    .containsExactly("Wenig", "Viel");
        } finally {
            people.run(MANAGER, () -> weighing.change(before));
        }
        assertThat(titles(need)).containsExactly("Viel", "Wenig");
    }

    @Test
    void sameWeightsChangeNothing() throws Exception {
        WeightEffect effect = people.as(MANAGER, () -> weighing.effect(weighing.current()));
        assertThat(effect.changed()).isZero();
    }

    @Test
    void weightsThatRankNothingAreRefusedAndNotEverybodySetsThem() {
        assertThatThrownBy(() -> people.run(MANAGER, () -> weighing.change(MatchWeights.of(criterion -> 0))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> people.as("redaktion-it", () -> weighing.current()))
                .isInstanceOf(NotPermittedException.class);
    }

    private List<String> titles(Long need) throws Exception {
        return people.as(MANAGER, () -> matches.forListing(need, 10)).rows().stream()
                .map(row -> row.other().title())
                .toList();
    }

    private static MatchWeights only(MatchCriterion counting) {
        return MatchWeights.of(criterion -> criterion == counting ? 100 : 0);
    }
}
