package de.nordertor.matching.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.matching.boundary.ListingEditing.OpenListing;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MatchExclusionsIT {

    private static final String WRITER = "redaktion-it";
    private static final String OTHER = "quartier-it";
    private static final String READER = "reader-it";
    private static final int MOST = 10;

    @Inject
    private Matches matches;

    @Inject
    private MatchExclusions exclusions;

    @Inject
    private ListingEditing editing;

    @Inject
    private ListingSteps steps;

    @Inject
    private TestMatches test;

    @Inject
    private TestPeople people;

    private Long field;
    private Long need;
    private Long offer;

    @BeforeEach
    void aPair() {
        people.have(WRITER, Role.EDITOR, null);
        people.have(OTHER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        field = test.field();
        need = test.need(field, "Lesepatin");
        offer = test.offer(field, "Zehn Stunden", 10);
    }

    @Test
    void anExcludedPairIsNotProposedUntilSomebodyTakesItBack() throws Exception {
        people.run(WRITER, () -> exclusions.exclude(need, offer, null, "Nur für Mitglieder"));
        MatchesView view = people.as(READER, () -> matches.forListing(need, MOST));
        assertThat(view.rows()).isEmpty();
        assertThat(view.excluded()).hasSize(1).allSatisfy(row -> {
            assertThat(row.reason()).isEqualTo("Nur für Mitglieder");
            assertThat(row.excludedBy()).isEqualTo("Person " + WRITER);
            assertThat(row.other().title()).isEqualTo("Zehn Stunden");
            assertThat(row.holding()).isTrue();
        });
        assertThat(people.as(READER, () -> matches.forListing(offer, MOST)).rows())
                .isEmpty();

        Long id = view.excluded().get(0).id();
        assertThatThrownBy(() -> people.run(READER, () -> exclusions.undo(id)))
                .isInstanceOf(NotPermittedException.class);
        people.run(OTHER, () -> exclusions.undo(id));
        assertThat(people.as(READER, () -> matches.forListing(need, MOST)).rows())
                .hasSize(1);
        assertThatThrownBy(() -> people.run(OTHER, () -> exclusions.undo(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itIsProposedAgainOnceOneSideSaysSomethingElseButNotForAStepAlone() throws Exception {
        people.run(WRITER, () -> exclusions.exclude(need, offer, null, "Nur für Mitglieder"));
        people.run(WRITER, () -> steps.become(offer, ListingState.RESERVED, TownDay.today(), "Gespräch"));
        people.run(WRITER, () -> steps.become(offer, ListingState.OPEN, TownDay.today(), "Doch nicht"));
        people.run(WRITER, () -> steps.confirm(offer));
        assertThat(people.as(READER, () -> matches.forListing(need, MOST)).rows())
                .isEmpty();

        OpenListing opened = people.as(WRITER, () -> editing.open(offer));
        people.run(
                WRITER,
                () -> editing.save(
                        opened,
                        test.input(
                                ListingKind.OFFER,
                                "Zehn Stunden für alle",
                                opened.input().partnerId(),
                                field,
                                10)));
        MatchesView view = people.as(READER, () -> matches.forListing(need, MOST));
        assertThat(view.rows()).hasSize(1);
        assertThat(view.excluded()).extracting(ExclusionRow::holding).containsExactly(false);

        people.run(OTHER, () -> exclusions.exclude(need, offer, null, "Immer noch nicht"));
        view = people.as(READER, () -> matches.forListing(need, MOST));
        assertThat(view.rows()).isEmpty();
        assertThat(view.excluded()).extracting(ExclusionRow::reason).containsExactly("Immer noch nicht");
    }

    @Test
    void aPartnerIsExcludedByItsProfile() throws Exception {
        Long giver = test.giver(field, "Werkhof");
        people.run(WRITER, () -> exclusions.exclude(need, null, giver, "Hat abgesagt"));
        assertThat(people.as(READER, () -> matches.forListing(need, MOST)).partners())
                .isEmpty();
        assertThat(people.as(READER, () -> matches.forPartner(giver, MOST)).rows())
                .isEmpty();
        test.profile(giver, test.field(), ResourceType.STAFF_TIME);
        test.profile(giver, field, ResourceType.STAFF_TIME);
        assertThat(people.as(READER, () -> matches.forListing(need, MOST)).partners())
                .as("the profile says the same as then")
                .isEmpty();
    }

    @Test
    void ofTwoWhoExcludeTheSamePairAtOnceOneRowIsLeft() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<String> work = () -> {
            try {
                people.run(WRITER, () -> exclusions.exclude(need, offer, null, "Zu weit"));
                return "done";
            } catch (ConflictException told) {
                return "told";
            }
        };
        List<Future<String>> outcomes = pool.invokeAll(List.of(work, work));
        for (Future<String> outcome : outcomes) {
            assertThat(outcome.get()).isIn("done", "told");
        }
        pool.shutdown();
        assertThat(people.as(READER, () -> matches.forListing(need, MOST)).excluded())
                .hasSize(1);
    }

    @Test
    void whatIsNoPairOrHasNoReasonIsRefused() {
        assertThatThrownBy(() -> people.run(WRITER, () -> exclusions.exclude(offer, need, null, "Nein")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.run(WRITER, () -> exclusions.exclude(need, -1L, null, "Nein")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.run(WRITER, () -> exclusions.exclude(need, offer, null, " ")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> people.run(READER, () -> exclusions.exclude(need, offer, null, "Nein")))
                .isInstanceOf(NotPermittedException.class);
    }
}
