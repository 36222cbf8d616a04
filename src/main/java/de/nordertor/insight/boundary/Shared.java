package de.nordertor.insight.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * In what two undertakings are alike.
 *
 * @param things the partners, the groups, the days …, as they are called; never empty
 */
public record Shared(Aspect aspect, List<String> things) implements Serializable {

    public Shared {
        things = List.copyOf(things);
    }
}
