package de.nordertor.publication.boundary;

import de.nordertor.publication.entity.PublicKind;
import java.io.Serializable;
import java.util.List;

/** An object as the public sees it, property by property. */
public record ShownObject(PublicKind kind, String name, List<Property> properties) implements Serializable {

    public ShownObject {
        properties = List.copyOf(properties);
    }

    /**
     * One property.
     *
     * @param name as OParl calls it, of our own ones without the vendor
     * @param markup whether the text is a formatted fragment
     */
    public record Property(String name, String text, boolean markup) implements Serializable {}
}
