package de.nordertor.publication.boundary;

import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationStanding;
import java.io.Serializable;

/**
 * Which publications a list shows; null for no limit.
 *
 * @param text part of the name
 */
public record PublicationFilter(PublicationKind kind, PublicationStanding standing, String text)
        implements Serializable {}
