package de.nordertor.market.boundary;

import de.nordertor.market.control.MarketPeople;
import de.nordertor.market.control.MarketplaceRepository;
import de.nordertor.market.entity.MarketState;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.MarketplaceStep;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Opens, closes and cancels marketplaces. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class MarketSteps {

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private MarketPeople people;

    /**
     * For whoever is about to go this step.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states
     * @throws NotFoundException where no step is named
     */
    public void requireStep(Long id, MarketState target) {
        permitted(id, target).requireStep(target);
    }

    /**
     * Goes a step.
     *
     * @param on the day on which it happened
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states
     */
    public void become(Long id, MarketState target, LocalDate on, String reason) {
        Marketplace marketplace = permitted(id, target);
        marketplace.become(target, MarketplaceStep.why(on, reason).requireNotAfter(people.today()), people.change());
        marketplaces.flush(marketplace);
    }

    private Marketplace permitted(Long id, MarketState target) {
        if (target == null) {
            throw new NotFoundException("market.step.unknown");
        }
        return marketplaces.get(id);
    }
}
