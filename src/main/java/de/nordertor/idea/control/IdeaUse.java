package de.nordertor.idea.control;

import de.nordertor.platform.boundary.SubjectUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Whether an idea comes from a thing. */
@ApplicationScoped
public class IdeaUse implements SubjectUse {

    @Inject
    private IdeaRepository ideas;

    @Override
    public Set<Long> used(String kind, Collection<Long> ids) {
        return ideas.findOrigins(kind, ids);
    }
}
