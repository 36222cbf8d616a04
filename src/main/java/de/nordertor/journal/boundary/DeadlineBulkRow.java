package de.nordertor.journal.boundary;

import de.nordertor.platform.boundary.BulkRow;

/**
 * A deadline in a change of many.
 *
 * @param deadline as it is now; null where it is not there any more, or the person may not see it any more
 */
public record DeadlineBulkRow(BulkRow row, DeadlineRow deadline) {}
