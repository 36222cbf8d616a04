package de.nordertor.publication.boundary;

import de.nordertor.publication.entity.PublicKind;
import java.io.Serializable;

/**
 * What would be different for the public in one property of one object.
 *
 * @param object as people know it
 * @param property as OParl calls it; null where the whole object appears or goes
 * @param before null where the public sees nothing of it now
 * @param after null where the public would see nothing of it any more
 */
public record Difference(PublicKind kind, String object, String property, String before, String after)
        implements Serializable {

    public boolean isAdded() {
        return property == null && before == null;
    }

    public boolean isGone() {
        return property == null && after == null;
    }
}
