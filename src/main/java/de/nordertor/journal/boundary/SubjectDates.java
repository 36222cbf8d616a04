package de.nordertor.journal.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which dates of its things a room offers for deadlines to be counted from, for example the end of a cooperation. One
 * application-scoped bean for each kind; asked by the system without any user, who may read the thing is decided elsewhere.
 * A room whose thing has another date tells it as a change of the thing.
 */
public interface SubjectDates {

    /** The simple name of the entity, as in a {@code SubjectRef}. */
    String kind();

    /** The names of the dates in the order of the list, for example {@code END}. */
    List<String> dates();

    /** The bundle key of the name of a date; with {@code .of} after it as it stands after "before" and "after". */
    String textKey(String date);

    /** The dates by name of those of the ids that exist, without those that are empty; in one statement. */
    Map<Long, Map<String, LocalDate>> find(Collection<Long> ids);
}
