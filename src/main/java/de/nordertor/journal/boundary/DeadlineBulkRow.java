package de.nordertor.journal.boundary;

import de.nordertor.platform.boundary.BulkRow;
import java.time.LocalDate;

/**
 * A deadline in a change of many.
 *
 * @param deadline as it is now; null where it is not there any more, or the person may not see it any more
 * @param movesTo the day that would count by its own rule; null where it is not moved
 */
public record DeadlineBulkRow(BulkRow row, DeadlineRow deadline, LocalDate movesTo) {}
