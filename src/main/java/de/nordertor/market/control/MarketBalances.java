package de.nordertor.market.control;

import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.HonourRate;
import de.nordertor.cooperation.entity.PromiseFact;
import de.nordertor.market.boundary.DealRow;
import de.nordertor.market.boundary.MarketBalance;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.PromisedKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a marketplace: in four statements, however much it is. */
@ApplicationScoped
public class MarketBalances {

    @Inject
    private DealRepository deals;

    @Inject
    private MarketPeople people;

    /** What was promised is told as of the agreements of the day; what was kept, as of their latest versions. */
    public MarketBalance of(Marketplace marketplace) {
        List<DealRow> rows = deals.findRows(marketplace.getId());
        List<DealRow> holding = rows.stream()
                .filter(row -> row.state() != AgreementState.WITHDRAWN)
                .toList();
        List<PromiseFact> promised =
                deals.findPromised(holding.stream().map(DealRow::agreementId).toList());
        List<PromiseFact> signed = deals.findSigned(
                holding.stream().map(DealRow::cooperationId).distinct().toList());
        return new MarketBalance(
                rows,
                holding.size(),
                (int) holding.stream().filter(row -> row.state().isBinding()).count(),
                PromisedKind.of(promised),
                deals.findPartnerNames(promised.stream()
                        .flatMap(fact -> Stream.of(fact.debtorId(), fact.recipientId()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                HonourRate.of(signed, people.today()));
    }
}
