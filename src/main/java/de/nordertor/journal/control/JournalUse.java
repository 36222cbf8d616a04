package de.nordertor.journal.control;

import de.nordertor.platform.boundary.SubjectUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whether something was noted on a thing, or is due there. */
@ApplicationScoped
public class JournalUse implements SubjectUse {

    @Inject
    private ActivityRepository activities;

    @Inject
    private DeadlineRepository deadlines;

    @Override
    public Set<Long> used(String kind, Collection<Long> ids) {
        Set<Long> used = new HashSet<>(activities.findSubjectsOf(kind, ids));
        used.addAll(deadlines.findSubjectsOf(kind, ids));
        return used;
    }
}
