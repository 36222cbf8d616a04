package de.nordertor.partner.boundary;

import de.nordertor.platform.boundary.BulkRow;

/**
 * A partner in a change of many.
 *
 * @param partner as it is now; null where it is not there any more
 */
public record PartnerBulkRow(BulkRow row, PartnerExportRow partner) {}
