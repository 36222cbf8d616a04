package de.nordertor.matching.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.ListStatements;
import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.partner.boundary.MergeInput;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.boundary.PartnerMerging;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MatchesIT {

    private static final String WRITER = "redaktion-it";
    private static final String MERGER = "quartier-it";
    private static final String READER = "reader-it";
    private static final int MOST = 10;
    private static final int STATEMENTS_OF_A_NEED = 29;

    @Inject
    private Matches matches;

    @Inject
    private ListingEditing editing;

    @Inject
    private ListingSteps steps;

    @Inject
    private PartnerMerging merging;

    @Inject
    private PartnerRegister register;

    @Inject
    private ListStatements lists;

    @Inject
    private TestMatches test;

    @Inject
    private TestPeople people;

    @BeforeEach
    void thePeople() {
        people.have(WRITER, Role.EDITOR, null);
        people.have(MERGER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void aNeedSeesOffersAndPartnersWithReasonsAndTheySeeTheNeed() throws Exception {
        Long field = test.field();
        Long need = test.need(field, "Lesepatin");
        Long half = test.offer(field, "Fünf Stunden", 5);
        Long whole = test.offer(field, "Zehn Stunden", 10);
        Long giver = test.giver(field, "Werkhof");

        MatchesView view = people.as(READER, () -> matches.forListing(need, MOST));
        assertThat(view.proposing()).isTrue();
        assertThat(view.subject().title()).isEqualTo("Lesepatin");
        assertThat(view.rows()).extracting(row -> row.other().title()).containsExactly("Zehn Stunden", "Fünf Stunden");
        assertThat(view.rows().get(0).score()).isEqualTo(100);
        assertThat(view.rows().get(1).missing())
                .containsExactly(new MatchReason.Amount(false, 5, 10, AmountUnit.HOURS));
        assertThat(view.rows().get(1).partner().title()).isEqualTo("Geber von Fünf Stunden");
        assertThat(view.partners()).extracting(row -> row.other().title()).containsExactly("Werkhof");
        assertThat(view.partners().get(0).met()).contains(new MatchReason.Distance(111));
        assertThat(view.fieldNames()).containsOnlyKeys(field);
        assertThat(view.mayExclude()).isFalse();

        for (Long offer : List.of(half, whole)) {
            assertThat(people.as(READER, () -> matches.forListing(offer, MOST)).rows())
                    .extracting(row -> row.pair().needId())
                    .containsExactly(need);
        }
        assertThat(people.as(READER, () -> matches.forPartner(giver, MOST)).rows())
                .extracting(row -> row.other().title())
                .containsExactly("Lesepatin");
    }

    @Test
    void onlyWhatIsOpenIsProposedAndOnlyWhatIsLeftOfItCounts() throws Exception {
        Long field = test.field();
        Long need = test.need(field, "Lesepatin");
        Long offer = test.offer(field, "Zehn Stunden", 10);
        people.run(WRITER, () -> steps.become(offer, ListingState.RESERVED, TownDay.today(), "Gespräch"));
        assertThat(people.as(READER, () -> matches.forListing(need, MOST)).rows())
                .isEmpty();
        assertThat(people.as(READER, () -> matches.forListing(offer, MOST)).proposing())
                .isFalse();

        people.run(WRITER, () -> steps.give(offer, 6, TownDay.today(), "Gelesen"));
        assertThat(people.as(READER, () -> matches.forListing(need, MOST))
                        .rows()
                        .get(0)
                        .reasons())
                .contains(new MatchReason.Amount(true, 4, 10, AmountUnit.HOURS));
    }

    @Test
    void nobodyIsProposedToThemselves() throws Exception {
        Long field = test.field();
        Long partner = test.giver(field, "Verein");
        Long need = test.create(test.input(ListingKind.NEED, "Helfer", partner, field, 10));
        Long offer = test.create(test.input(ListingKind.OFFER, "Vereinsheim", partner, field, 10));
        MatchesView view = people.as(READER, () -> matches.forListing(need, MOST));
        assertThat(view.rows()).isEmpty();
        assertThat(view.partners()).isEmpty();
        assertThat(people.as(READER, () -> matches.forListing(offer, MOST)).rows())
                .isEmpty();
        assertThat(people.as(READER, () -> matches.forPartner(partner, MOST)).rows())
                .isEmpty();
    }

    @Test
    void aPartnerThatBecameAPartOfAnotherIsNotProposedAndComesBackWithItself() throws Exception {
        Long field = test.field();
        Long need = test.need(field, "Lesepatin");
        Long stays = register.partner("Erster");
        Long goes = test.giver(field, "Zweiter");
        OpenMerge opened = people.as(MERGER, () -> merging.open(stays, goes));
        people.as(MERGER, () -> merging.merge(opened, new MergeInput(MergeSide.FIRST, Map.of())));
        assertThat(people.as(READER, () -> matches.forListing(need, MOST)).partners())
                .noneMatch(row -> row.pair().partnerId().equals(goes));
        people.as(MERGER, () -> merging.undo(merging.traces(stays).get(0).mergeId()));
        assertThat(people.as(READER, () -> matches.forListing(need, MOST)).partners())
                .extracting(row -> row.pair().partnerId())
                .containsExactly(goes);
    }

    @Test
    void aPairIsExplainedOnlyAsLongAsItFits() throws Exception {
        Long field = test.field();
        Long need = test.need(field, "Lesepatin");
        Long offer = test.offer(field, "Zehn Stunden", 10);
        Long giver = test.giver(field, "Werkhof");
        MatchedPair pair = people.as(READER, () -> matches.pair(need, offer, null));
        assertThat(pair.giving().title()).isEqualTo("Geber von Zehn Stunden");
        assertThat(pair.asking()).isNull();
        assertThat(pair.reasons()).isNotEmpty();
        assertThat(people.as(READER, () -> matches.pair(need, null, giver))
                        .giving()
                        .title())
                .isEqualTo("Werkhof");

        test.profile(giver, field, ResourceType.GOODS);
        assertThatThrownBy(() -> people.as(READER, () -> matches.pair(need, null, giver)))
                .isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> people.as(READER, () -> matches.pair(offer, need, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(READER, () -> matches.pair(need, null, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayNotReadSeesNothing() {
        Long need = test.need(test.field(), "Lesepatin");
        assertThatThrownBy(() -> people.as("admin-it", () -> matches.forListing(need, MOST)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> matches.forListing(-1L, MOST)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(READER, () -> matches.forPartner(need, MOST)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithWhatFits() throws Exception {
        Long field = test.field();
        Long need = test.need(field, "Lesepatin");
        test.giver(field, "Werkhof");
        lists.takes(STATEMENTS_OF_A_NEED, Role.READER, () -> matches.forListing(need, MOST), () -> {
            test.offer(field, "Angebot " + ListStatements.unique(), 10);
            test.giver(field, "Partner " + ListStatements.unique());
        });
    }
}
