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

    /** Those of the ids that somebody still has to care for, by id; in a few statements, however many there are. */
    Map<Long, Reminded> current(Collection<Long> ids);
}
