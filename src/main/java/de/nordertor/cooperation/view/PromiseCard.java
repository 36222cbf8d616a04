package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.BalanceFilter;
import de.nordertor.cooperation.boundary.BalanceView;
import de.nordertor.cooperation.boundary.Balances;
import de.nordertor.cooperation.boundary.CommitmentFilter;
import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.boundary.Commitments;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the partner that a page shows gives and receives, and how many of its promises it kept; for the start page the promises
 * that are due next.
 */
@Named("promiseCard")
@RequestScoped
public class PromiseCard {

    private static final PageRequest NEXT = new PageRequest(0, 5, "due", true);

    @Inject
    private Balances balances;

    @Inject
    private Commitments commitments;

    @Inject
    private CurrentUser user;

    private final Map<Long, Optional<BalanceView.Side>> sides = new HashMap<>();
    private final Once<Page<CommitmentRow>> open =
            new Once<>(() -> commitments.list(new CommitmentFilter(null, CommitmentState.OPEN, null, false), NEXT));

    /** Of which nothing is given yet: those due first, and how many there are. */
    public Page<CommitmentRow> getOpen() {
        return open.get();
    }

    /** Whether the person may know. */
    public boolean isReadable() {
        return user.may(Permission.COOPERATION_READ);
    }

    /** Null where there are no promises, or the person may not read them. */
    public BalanceView.Side side(Long partnerId) {
        return sides.computeIfAbsent(partnerId, this::read).orElse(null);
    }

    private Optional<BalanceView.Side> read(Long partnerId) {
        return isReadable()
                ? balances.view(new BalanceFilter(partnerId, null)).partners().stream()
                        .findFirst()
                : Optional.empty();
    }
}
