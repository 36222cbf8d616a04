package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;

/**
 * How a thing of another room is named and where its page is.
 *
 * @param path below the context root, for example {@code /partner/organization?id=17}
 */
public record SubjectTitle(SubjectRef subject, String title, String path) implements Serializable {}
