package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.util.List;

/**
 * Two partners side by side.
 *
 * @param stays which of them is the fuller one
 * @param differences the fields in which they differ
 * @param reasons why they may be one
 */
public record OpenMerge(
        Side first, Side second, MergeSide stays, List<Difference> differences, List<MessageKey> reasons)
        implements Serializable {

    /** One of the two as it was opened. */
    public record Side(Long id, long lockVersion, String name, int activities, int deadlines, int attachments)
            implements Serializable {}

    /**
     * A field with its two values: texts or keys of the bundle; null where nothing is known.
     *
     * @param suggested the fuller one, else the newer one
     */
    public record Difference(MergeField field, Serializable first, Serializable second, MergeSide suggested)
            implements Serializable {}
}
