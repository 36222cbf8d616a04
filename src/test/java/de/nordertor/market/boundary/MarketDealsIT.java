package de.nordertor.market.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.TownDay;
import de.nordertor.cooperation.boundary.AgreementSteps;
import de.nordertor.cooperation.boundary.AgreementView;
import de.nordertor.cooperation.boundary.Agreements;
import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.cooperation.boundary.TestCooperations;
import de.nordertor.cooperation.control.CooperationRegister;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.market.entity.MarketState;
import de.nordertor.market.entity.PromisedKind;
import de.nordertor.matching.boundary.ListingEditing;
import de.nordertor.matching.boundary.Listings;
import de.nordertor.matching.boundary.TestListings;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two sides agree on at a table becomes a cooperation with the draft of an agreement, and counts in the balance. */
@ExtendWith(ArquillianExtension.class)
class MarketDealsIT {

    private static final LocalDate TODAY = TownDay.today();
    private static final String WRITER = "redaktion-it";
    private static final String READER = "reader-it";

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketplaceEditing editing;

    @Inject
    private MarketSteps steps;

    @Inject
    private MarketCards cards;

    @Inject
    private MarketDeals deals;

    @Inject
    private ListingEditing listingEditing;

    @Inject
    private Listings listings;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementSteps agreementSteps;

    @Inject
    private Cooperations cooperations;

    @Inject
    private CooperationRegister signing;

    @Inject
    private PartnerRegister register;

    @Inject
    private TestPeople people;

    private final String word = TestCooperations.word();
    private Long market;
    private Long need;
    private Long offer;
    private Long school;

    @BeforeEach
    void anOpenMarketplaceWithANeedAndAnOffer() throws Exception {
        people.have(WRITER, Role.EDITOR, null);
        people.have(READER, Role.READER, null);
        school = register.partner("Schule " + word);
        Long firm = register.partner("Firma " + word);
        market = people.as(
                WRITER,
                () -> editing.create(new MarketInput(
                        "Marktplatz " + word, TODAY, LocalTime.of(16, 0), LocalTime.of(18, 0), "Saal", null, null)));
        need = card(ListingKind.NEED, "Lesen ", school);
        offer = card(ListingKind.OFFER, "Vorlesen ", firm);
        people.run(WRITER, () -> steps.become(market, MarketState.OPEN, TODAY, "Gong"));
    }

    private Long card(ListingKind kind, String title, Long partner) throws Exception {
        Long id = people.as(WRITER, () -> listingEditing.create(TestListings.input(kind, title + word, partner)));
        people.as(WRITER, () -> cards.add(market, new CardFilter(kind, null, null), List.of(id)));
        return id;
    }

    private static DealInput deal(Integer needNumber, Integer offerNumber, int hours) {
        return new DealInput(
                needNumber,
                offerNumber,
                null,
                null,
                promise("Vorlesen am Nachmittag", hours),
                promise("Schülerkonzert im Betrieb", null),
                "Firmenchefin",
                "Schulleiter",
                "Standesbeamter");
    }

    private static DealInput takenByTheTown(Integer needNumber, int hours) {
        DealInput deal = deal(needNumber, 2, hours);
        return new DealInput(
                needNumber, 2, null, new SideInput(null), deal.performance(), deal.returned(), null, null, null);
    }

    private static PromiseInput promise(String what, Integer hours) {
        return new PromiseInput(
                what,
                hours == null ? ResourceType.CONTACTS : ResourceType.STAFF_TIME,
                hours == null ? null : BigDecimal.valueOf(hours),
                hours == null ? null : AmountUnit.HOURS,
                TODAY.plusMonths(6));
    }

    @Test
    void twoCardsBecomeACooperationAnAgreementAndPartOfTheBalance() throws Exception {
        Long id = people.as(WRITER, () -> deals.record(market, deal(1, 2, 4)));
        AgreementView agreement = people.as(READER, () -> agreements.view(id));
        assertThat(agreement.state()).isEqualTo(AgreementState.DRAFT);
        assertThat(agreement.title()).isEqualTo("Kooperationsvereinbarung „Lesen " + word + "“");
        MarketBalance balance = people.as(READER, () -> deals.balance(market));
        DealRow row = balance.deals().get(0);
        assertThat(tuple(row.agreementId(), row.needNumber(), row.offerNumber()))
                .isEqualTo(tuple(id, 1, 2));
        CooperationView cooperation = people.as(READER, () -> cooperations.view(row.cooperationId()));
        assertThat(cooperation.title()).isEqualTo("Lesen " + word);
        assertThat(cooperation.state()).isEqualTo(CooperationState.INITIATION);
        assertThat(cooperation.partners()).hasSize(2);
        assertThat(people.as(READER, () -> listings.view(offer)))
                .satisfies(left -> assertThat(left.left()).isEqualTo(6))
                .satisfies(left -> assertThat(left.state()).isEqualTo(ListingState.PARTLY_FULFILLED));
        assertThat(people.as(READER, () -> listings.view(need)).left()).isEqualTo(6);
        assertThat(balance.agreements()).isEqualTo(1);
        assertThat(balance.signed()).isZero();
        assertThat(PromisedKind.hours(balance.promised())).isEqualByComparingTo("4");
        assertThat(balance.partners()).containsExactly("Firma " + word, "Schule " + word);
        assertThat(balance.rate().percent()).isNull();
        people.run(WRITER, () -> signing.sign(id));
        assertThat(people.as(READER, () -> deals.balance(market)).signed()).isEqualTo(1);
        Long other = people.as(WRITER, () -> deals.record(market, deal(1, 2, 2)));
        people.run(WRITER, () -> agreementSteps.become(other, AgreementState.WITHDRAWN, TODAY, "Doch nicht"));
        assertThat(people.as(READER, () -> deals.balance(market)).agreements()).isEqualTo(1);
    }

    @Test
    void twoWithoutCardsAgreeAsWell() throws Exception {
        DealInput carded = deal(null, null, 3);
        Long id = record(new DealInput(
                null,
                null,
                new SideInput(school),
                new SideInput(null),
                carded.performance(),
                carded.returned(),
                null,
                null,
                null));
        assertThat(people.as(READER, () -> agreements.view(id)).title()).contains("Vorlesen am Nachmittag");
        assertThat(people.as(READER, () -> deals.balance(market)).partners()).containsExactly("Schule " + word);
    }

    @Test
    void forTheTownOnlyOnePersonSigns() {
        DealInput carded = deal(null, null, 3);
        assertThatThrownBy(() -> record(new DealInput(
                        null,
                        null,
                        new SideInput(school),
                        new SideInput(null),
                        carded.performance(),
                        carded.returned(),
                        "Schulleiter",
                        "Bürgermeister",
                        "Standesbeamter")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("market.deal.townTwice");
    }

    @Test
    void ofTwoTabletsThatTakeTheLastHoursOneIsToldSo() throws Exception {
        CountDownLatch ready = new CountDownLatch(2);
        ExecutorService tablets = Executors.newFixedThreadPool(2);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            answers.add(tablets.submit(() -> {
                ready.countDown();
                ready.await();
                try {
                    record(takenByTheTown(null, 7));
                    return null;
                } catch (IllegalStepException told) {
                    return told.getMessage();
                }
            }));
        }
        List<String> refusals = new ArrayList<>();
        for (Future<String> answer : answers) {
            if (answer.get() != null) {
                refusals.add(answer.get());
            }
        }
        tablets.shutdown();
        assertThat(refusals).containsExactly("market.deal.notEnough");
        assertThat(people.as(READER, () -> listings.view(offer)).left()).isEqualTo(3);
        assertThat(people.as(READER, () -> deals.balance(market)).agreements()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedAndLeavesNothingBehind() throws Exception {
        assertThatThrownBy(() -> record(deal(1, 9, 1))).hasMessage("market.deal.noCard");
        assertThatThrownBy(() -> record(deal(2, 1, 1))).hasMessage("market.deal.otherKind.OFFER");
        assertThatThrownBy(() -> record(deal(1, 2, 11))).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> record(deal(null, null, 1))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> record(takenByTheTown(1, 1))).hasMessage("market.deal.otherSide");
        DealInput money = deal(1, 2, 1);
        assertThatThrownBy(() -> record(new DealInput(
                        1, 2, null, null, promise("Spende von 500 €", 1), money.returned(), null, null, null)))
                .hasMessage("market.deal.noMoney");
        assertThatThrownBy(() -> people.as(READER, () -> deals.record(market, money)))
                .isInstanceOf(NotPermittedException.class);
        people.run(WRITER, () -> steps.become(market, MarketState.CLOSED, TODAY, "Gong"));
        assertThatThrownBy(() -> record(money)).hasMessage("market.marketplace.notOpen");
        assertThat(people.as(READER, () -> deals.balance(market)).deals()).isEmpty();
        assertThat(people.as(READER, () -> listings.view(offer)).state()).isEqualTo(ListingState.OPEN);
    }

    @Test
    void aCardWithADealStaysAndWhatCannotBeCountedReservesTheWhole() throws Exception {
        DealInput counted = deal(1, 2, 4);
        record(new DealInput(
                1, 2, null, null, promise("Führung durch den Betrieb", null), counted.returned(), null, null, null));
        assertThat(people.as(READER, () -> listings.view(offer)).state()).isEqualTo(ListingState.RESERVED);
        assertThatThrownBy(() -> record(counted)).hasMessage("market.deal.taken");
        Long card = people.as(READER, () -> cards.plan(market)).alone().get(0).id();
        assertThatThrownBy(() -> people.run(WRITER, () -> cards.remove(market, card)))
                .hasMessage("market.card.used");
        assertThat(school).isNotNull();
        assertThat(people.as(READER, () -> marketplaces.view(market)).needs()).isEqualTo(1);
    }

    private Long record(DealInput input) throws Exception {
        return people.as(WRITER, () -> deals.record(market, input));
    }
}
