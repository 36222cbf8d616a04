package de.nordertor.reminder.boundary;

import java.util.Collection;
import java.util.Map;

/**
 * How a room answers for what it wants people to be reminded of. One application-scoped bean for each kind; asked by the
 * system without any user.
 */
public interface ReminderSource {

    /** The simple name of the entity, as in the subjects of its orders. */
    String kind();

    /**
     * Puts right what the room may have missed of them, before {@link #current} is asked; in a transaction of its own. What
     * is ordered anew by that is told when its own turn comes.
     */
    default void freshen(Collection<Long> ids) {}

    /** Those of the ids that somebody still has to care for, by id; in a few statements, however many there are. */
    Map<Long, Reminded> current(Collection<Long> ids);
}
