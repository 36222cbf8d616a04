package de.nordertor.market.control;

import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.boundary.PromiseInput;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.TakenAmount;
import de.nordertor.matching.boundary.ListingSteps;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Takes from needs and offers what is promised. What can be counted is given and the rest stays open for others; what cannot
 * be compared reserves the whole.
 */
@ApplicationScoped
public class CardTaker {

    @Inject
    private ListingSteps steps;

    @Inject
    private MarketPeople people;

    /** @throws IllegalStepException where it is not open any more, or less is left than is promised */
    public void takeOffer(Marketplace marketplace, CardRow card, PromiseInput promise) {
        if (card != null) {
            requireAvailable(card);
            OptionalInt amount = TakenAmount.of(promise.amount(), promise.unit(), card.unit());
            if (amount.isPresent() && amount.getAsInt() > card.left()) {
                throw new IllegalStepException(
                        "market.deal.notEnough",
                        card.number(),
                        card.left(),
                        new MessageKey("market.unit." + card.unit().name()));
            }
            take(marketplace, card, amount);
        }
    }

    /** More than is needed fulfils it. @throws IllegalStepException where it is not open any more */
    public void takeNeed(Marketplace marketplace, CardRow card, PromiseInput promise) {
        if (card != null) {
            requireAvailable(card);
            OptionalInt amount = TakenAmount.of(promise.amount(), promise.unit(), card.unit());
            take(
                    marketplace,
                    card,
                    amount.isPresent() ? OptionalInt.of(Math.min(amount.getAsInt(), card.left())) : amount);
        }
    }

    private void requireAvailable(CardRow card) {
        if (!card.isAvailable(people.today())) {
            throw new IllegalStepException(
                    "market.deal.taken",
                    card.number(),
                    new MessageKey(card.state().labelKey()));
        }
    }

    private void take(Marketplace marketplace, CardRow card, OptionalInt amount) {
        String reason = Texts.in(Locale.GERMAN).format("market.deal.reason", marketplace.getName());
        if (card.state() == ListingState.OPEN || amount.isEmpty()) {
            steps.become(card.listingId(), ListingState.RESERVED, people.today(), reason);
        }
        if (amount.isPresent()) {
            steps.give(card.listingId(), amount.getAsInt(), people.today(), reason);
        }
    }
}
