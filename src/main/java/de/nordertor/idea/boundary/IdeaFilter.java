package de.nordertor.idea.boundary;

import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;

/**
 * What narrows the list of ideas; null for everything.
 *
 * @param text found in title or description
 */
public record IdeaFilter(String text, IdeaState state, IdeaSource source, Long fieldId) {

    public static final IdeaFilter NONE = new IdeaFilter(null, null, null, null);
}
