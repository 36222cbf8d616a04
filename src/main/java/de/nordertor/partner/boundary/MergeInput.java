package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.MergeSide;
import java.io.Serializable;
import java.util.Map;

/**
 * How two partners become one.
 *
 * @param stays which of them remains: FIRST or SECOND
 * @param choices for the fields in which they differ; without one the suggestion holds
 */
public record MergeInput(MergeSide stays, Map<MergeField, MergeSide> choices) implements Serializable {

    public MergeInput {
        choices = Map.copyOf(choices);
    }
}
