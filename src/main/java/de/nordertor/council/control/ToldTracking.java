package de.nordertor.council.control;

import de.nordertor.council.entity.TrackingContent;
import java.time.LocalDate;

/**
 * A tracking as a committee is told of it.
 *
 * @param paper the number of the paper that was adopted
 * @param adoptedOn null where nobody knows
 * @param department who cares for it; no person is named
 * @param delayed whether a day passed without it being done
 * @param firstDueOn the first day that did, else the one that counts
 * @param endedOn when it was done or dropped; null while it is open
 */
record ToldTracking(
        TrackingContent content,
        String paper,
        LocalDate adoptedOn,
        String department,
        boolean delayed,
        LocalDate firstDueOn,
        LocalDate endedOn) {}
