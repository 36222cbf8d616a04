package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.BalanceRepository;
import de.nordertor.cooperation.control.BalanceViews;
import de.nordertor.cooperation.control.CooperationPeople;
import de.nordertor.cooperation.control.Sides;
import de.nordertor.cooperation.entity.PromiseFact;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Give and take of partners and town, and how many promises were kept. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class Balances {

    @Inject
    private BalanceRepository facts;

    @Inject
    private Sides sides;

    @Inject
    private Settings settings;

    @Inject
    private CooperationPeople people;

    /**
     * Promises of signed agreements only.
     *
     * @throws NotFoundException for a partner that does not exist
     */
    public BalanceView view(BalanceFilter filter) {
        List<PromiseFact> promises = facts.findFacts(filter);
        Map<Long, String> names =
                sides.names(Stream.concat(Stream.of(filter).map(BalanceFilter::partnerId), BalanceViews.sides(promises))
                        .toList());
        if (!names.containsKey(filter.partnerId())) {
            throw new NotFoundException("partner.organization.notFound");
        }
        return new BalanceViews(promises, names, people.today())
                .of(filter.partnerId(), settings.number(Setting.COOPERATION_HOUR_EUROS));
    }
}
