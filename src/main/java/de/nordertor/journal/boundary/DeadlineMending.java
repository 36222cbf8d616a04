package de.nordertor.journal.boundary;

import de.nordertor.journal.control.AnchorRepository;
import de.nordertor.journal.control.DeadlineDays;
import de.nordertor.journal.control.DeadlineFollowing;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Puts deadlines where the date is that they hang on, and on days on which the town hall works, also where nobody has told of a change. */
@Stateless
@Permitted(Permission.JOURNAL_MANAGE)
public class DeadlineMending {

    /** As many as are looked at in one go. */
    public static final int MOST = 500;

    @Inject
    private AnchorRepository anchors;

    @Inject
    private DeadlineFollowing following;

    @Inject
    private DeadlineDays days;

    /**
     * In a transaction of its own: works out anew which day counts for all that do not just stay where they were put.
     *
     * @return how many of them had another one
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int adaptDays() {
        return days.adapt();
    }

    /** The ids of all that are open and hang on another date. */
    public List<Long> hanging() {
        return anchors.findHangingIds();
    }

    /**
     * In a transaction of its own.
     *
     * @return how many of them were not where they belong
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int mend(List<Long> deadlines) {
        return following.mend(deadlines);
    }
}
