package de.nordertor.market.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.ListStatements;
import de.nordertor.TownDay;
import de.nordertor.cooperation.boundary.TestCooperations;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.market.entity.MarketState;
import de.nordertor.market.entity.PlanChange;
import de.nordertor.matching.boundary.ListingEditing;
import de.nordertor.matching.boundary.MatchExclusions;
import de.nordertor.matching.boundary.TestListings;
import de.nordertor.matching.entity.Alone;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A marketplace is planned, gets its cards, and works out who talks to whom. */
@ExtendWith(ArquillianExtension.class)
class MarketplacesIT {

    private static final LocalDate TODAY = TownDay.today();
    private static final String WRITER = "redaktion-it";
    private static final String READER = "reader-it";
    private static final CardFilter ALL_NEEDS = new CardFilter(ListingKind.NEED, null, null);

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketplaceEditing editing;

    @Inject
    private MarketSteps steps;

    @Inject
    private MarketCards cards;

    @Inject
    private ListingEditing listings;

    @Inject
    private MatchExclusions exclusions;

    @Inject
    private PartnerRegister register;

    @Inject
    private ListStatements lists;

    @Inject
    private TestPeople people;

    private final String word = TestCooperations.word();
    private Long market;

    @BeforeEach
    void aMarketplace() throws Exception {
        people.have(WRITER, Role.EDITOR, null);
        people.have(READER, Role.READER, null);
        market = people.as(WRITER, () -> editing.create(input("Marktplatz " + word)));
    }

    private static MarketInput input(String name) {
        return new MarketInput(name, TODAY, LocalTime.of(16, 0), LocalTime.of(18, 0), "Saal", 2, null);
    }

    @Test
    void itIsFoundShownAndGoesItsSteps() throws Exception {
        assertThat(people.as(READER, () -> marketplaces.list(new MarketFilter(word, null), PageRequest.firstPage()))
                        .rows())
                .extracting(MarketRow::id, MarketRow::cards)
                .containsExactly(org.assertj.core.api.Assertions.tuple(market, 0L));
        people.run(WRITER, () -> steps.become(market, MarketState.OPEN, TODAY, "Gong"));
        MarketView view = people.as(READER, () -> marketplaces.view(market));
        assertThat(view.state()).isEqualTo(MarketState.OPEN);
        assertThat(view.next()).isEmpty();
        assertThatThrownBy(() -> people.run(WRITER, () -> steps.become(market, MarketState.CANCELLED, TODAY, "Regen")))
                .isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() ->
                        people.run(WRITER, () -> steps.become(market, MarketState.CLOSED, TODAY.plusDays(1), "Gong")))
                .hasMessage("market.step.future");
        assertThatThrownBy(() -> people.as(READER, () -> editing.open(market)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> marketplaces.view(-1L)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoWasSlowerIsToldWhatChanged() throws Exception {
        MarketplaceEditing.OpenMarketplace opened = people.as(WRITER, () -> editing.open(market));
        people.run(WRITER, () -> editing.save(opened, input("Markt " + word)));
        assertThatThrownBy(() -> people.run(WRITER, () -> editing.save(opened, input("Basar " + word))))
                .isInstanceOf(EditConflictException.class);
        assertThat(people.as(READER, () -> marketplaces.history(market))).isNotEmpty();
    }

    @Test
    void thePlanPairsWhatFitsAndSaysWhyTheOthersStayAlone() throws Exception {
        Long school = register.partner("Schule " + word);
        Long firm = register.partner("Firma " + word);
        Long need = listing(ListingKind.NEED, "Lesen", school);
        Long other = listing(ListingKind.NEED, "Rechnen", school);
        Long excluded = listing(ListingKind.OFFER, "Nachhilfe", firm);
        Long own = listing(ListingKind.OFFER, "Eigene Hilfe", school);
        assertThat(people.as(WRITER, () -> cards.add(market, ALL_NEEDS, List.of(need, other, excluded))))
                .isEqualTo(2);
        assertThatThrownBy(() -> people.as(WRITER, () -> cards.makePlan(market)))
                .hasMessage("market.plan.oneSided");
        CardFilter ofWord = new CardFilter(ListingKind.OFFER, null, word);
        assertThat(people.as(WRITER, () -> cards.candidates(market, ofWord)).total())
                .isEqualTo(2);
        assertThat(people.as(WRITER, () -> cards.addAll(market, ofWord))).isEqualTo(2);
        assertThat(people.as(WRITER, () -> cards.addAll(market, ofWord))).isZero();
        assertThat(people.as(WRITER, () -> cards.makePlan(market))).isEqualTo(new PlanChange(0, 1, 0));
        PlanView plan = people.as(READER, () -> cards.plan(market));
        assertThat(plan.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.offer().listingId()).isEqualTo(excluded);
            assertThat(pair.need().table()).isEqualTo(1);
            assertThat(pair.met()).isNotEmpty();
        });
        assertThat(plan.alone())
                .extracting(CardRow::alone)
                .containsExactlyInAnyOrder(Alone.OTHERS_FIT, Alone.NOTHING_FITS);
        Long paired = plan.pairs().get(0).need().listingId();
        Long waiting = paired.equals(need) ? other : need;
        people.run(WRITER, () -> exclusions.exclude(paired, excluded, null, "Kennen sich schon"));
        assertThat(people.as(WRITER, () -> cards.makePlan(market))).isEqualTo(new PlanChange(0, 1, 1));
        assertThat(people.as(READER, () -> cards.plan(market)).pairs())
                .extracting(pair -> pair.need().listingId())
                .containsExactly(waiting);
        assertThat(own).isNotNull();
    }

    @Test
    void aNumberIsNotGivenAgainAndThePartnerOfACardIsAloneWithoutIt() throws Exception {
        Long need = listing(ListingKind.NEED, "Lesen", register.partner("Schule " + word));
        Long offer = listing(ListingKind.OFFER, "Hilfe", register.partner("Firma " + word));
        people.as(WRITER, () -> cards.add(market, ALL_NEEDS, List.of(need)));
        CardFilter offers = new CardFilter(ListingKind.OFFER, null, word);
        people.as(WRITER, () -> cards.add(market, offers, List.of(offer)));
        people.as(WRITER, () -> cards.makePlan(market));
        CardRow card =
                people.as(READER, () -> cards.plan(market)).pairs().get(0).offer();
        assertThat(card.number()).isEqualTo(2);
        people.run(WRITER, () -> cards.remove(market, card.id()));
        assertThatThrownBy(() -> people.run(WRITER, () -> cards.remove(market, card.id())))
                .isInstanceOf(NotFoundException.class);
        people.as(WRITER, () -> cards.add(market, offers, List.of(offer)));
        PlanView plan = people.as(READER, () -> cards.plan(market));
        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.alone()).extracting(CardRow::number).containsExactly(1, 3);
    }

    @Test
    void theListTakesTwoStatements() throws Exception {
        lists.takes(
                2,
                Role.READER,
                () -> marketplaces.list(MarketFilter.NONE, PageRequest.firstPage()),
                () -> SystemWork.run(() -> editing.create(input("Zählung " + ListStatements.unique()))));
    }

    private Long listing(ListingKind kind, String title, Long partner) throws Exception {
        return people.as(WRITER, () -> listings.create(TestListings.input(kind, title + " " + word, partner)));
    }
}
