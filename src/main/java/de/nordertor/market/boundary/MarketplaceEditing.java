package de.nordertor.market.boundary;

import de.nordertor.market.control.MarketInputs;
import de.nordertor.market.control.MarketplaceRepository;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalTime;

/** Plans marketplaces and changes what describes them. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class MarketplaceEditing {

    private static final LocalTime USUAL_BEGIN = LocalTime.of(16, 0);
    private static final LocalTime USUAL_END = LocalTime.of(18, 0);

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private MarketInputs inputs;

    /** A marketplace as a form shows it. */
    public record OpenMarketplace(Long id, long lockVersion, MarketInput input) implements Serializable {}

    /** What the form of a new marketplace shows. */
    public MarketInput begin() {
        return new MarketInput(null, null, USUAL_BEGIN, USUAL_END, null, null, null);
    }

    /** @return its id */
    public Long create(MarketInput input) {
        Marketplace marketplace = new Marketplace(inputs.content(input), inputs.planned(), inputs.change());
        marketplaces.add(marketplace);
        return marketplace.getId();
    }

    public OpenMarketplace open(Long id) {
        Marketplace marketplace = marketplaces.get(id);
        return new OpenMarketplace(id, marketplace.getVersion(), inputs.input(marketplace));
    }

    /**
     * @throws EditConflictException when somebody else saved since the form was opened
     * @throws de.nordertor.platform.entity.IllegalStepException once it is cancelled
     */
    public void save(OpenMarketplace opened, MarketInput input) {
        Marketplace marketplace = marketplaces.get(opened.id());
        if (marketplace.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(marketplace, opened.input(), input);
        }
        marketplace.describe(inputs.content(input), inputs.change());
        marketplaces.flush(marketplace);
    }
}
