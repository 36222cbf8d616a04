package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.BalanceFilter;
import de.nordertor.cooperation.boundary.BalanceView;
import de.nordertor.cooperation.boundary.Balances;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the partner that a page shows gives and receives, and how many of its promises it kept. */
@Named("promiseCard")
@RequestScoped
public class PromiseCard {

    @Inject
    private Balances balances;

    @Inject
    private CurrentUser user;

    private final Map<Long, Optional<BalanceView.Side>> sides = new HashMap<>();

    /** Null where there are no promises, or the person may not read them. */
    public BalanceView.Side side(Long partnerId) {
        return sides.computeIfAbsent(partnerId, this::read).orElse(null);
    }

    private Optional<BalanceView.Side> read(Long partnerId) {
        return user.may(Permission.COOPERATION_READ)
                ? balances.view(new BalanceFilter(partnerId, null)).partners().stream()
                        .findFirst()
                : Optional.empty();
    }
}
