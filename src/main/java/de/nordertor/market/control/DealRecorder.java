package de.nordertor.market.control;

import de.nordertor.market.boundary.CardPair;
import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.boundary.DealInput;
import de.nordertor.market.boundary.SideInput;
import de.nordertor.market.entity.MarketDeal;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.NoMoney;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Records what two sides agree on at a table. */
@ApplicationScoped
public class DealRecorder {

    @Inject
    private MarketCardRepository cards;

    @Inject
    private DealRepository deals;

    @Inject
    private CardTaker taker;

    @Inject
    private DealDrafter drafter;

    @Inject
    private MarketPeople people;

    public CardPair cards(Marketplace marketplace, Integer needNumber, Integer offerNumber) {
        return new CardPair(
                card(marketplace, needNumber, ListingKind.NEED), card(marketplace, offerNumber, ListingKind.OFFER));
    }

    private CardRow card(Marketplace marketplace, Integer number, ListingKind kind) {
        if (number == null) {
            return null;
        }
        CardRow card = cards.findRow(marketplace.getId(), number)
                .orElseThrow(() -> new InvalidInputException("market.deal.noCard", field(kind), number));
        if (card.kind() != kind) {
            throw new InvalidInputException(
                    "market.deal.otherKind." + card.kind().name(), number);
        }
        return card;
    }

    private static MessageKey field(ListingKind kind) {
        return new MessageKey(kind == ListingKind.NEED ? "market.deal.needNumber" : "market.deal.offerNumber");
    }

    /** @return the id of the agreement */
    public Long record(Marketplace marketplace, DealInput input) {
        marketplace.requireOpen();
        NoMoney.require(input.performance().what());
        NoMoney.require(input.returned().what());
        CardPair pair = cards(marketplace, input.needNumber(), input.offerNumber());
        Long giver = side(input.giver(), pair.offer(), "giver");
        Long taken = side(input.taker(), pair.need(), "taker");
        if (Objects.equals(giver, taken)) {
            throw new InvalidInputException("market.deal.sameSide");
        }
        taker.takeOffer(marketplace, pair.offer(), input.performance());
        taker.takeNeed(marketplace, pair.need(), input.performance());
        Long agreement = drafter.draft(marketplace, pair, input, giver, taken);
        deals.add(new MarketDeal(
                marketplace,
                agreement,
                pair.need() == null ? null : pair.need().id(),
                pair.offer() == null ? null : pair.offer().id(),
                people.change()));
        return agreement;
    }

    /** Whoever the card belongs to, where nobody is chosen; a partner's card belongs to nobody else. */
    private static Long side(SideInput chosen, CardRow card, String label) {
        if (chosen == null && card == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("market.deal." + label));
        }
        if (chosen == null) {
            return card.partnerId();
        }
        if (card != null && card.partnerId() != null && !card.partnerId().equals(chosen.partnerId())) {
            throw new InvalidInputException("market.deal.otherSide", card.number(), card.partner());
        }
        return chosen.partnerId();
    }
}
