package de.nordertor.cooperation.control;

import de.nordertor.platform.boundary.SubjectUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whether a cooperation comes from a thing, or a partner takes part in one. */
@ApplicationScoped
public class CooperationUse implements SubjectUse {

    @Inject
    private CooperationMoveRepository moves;

    @Override
    public Set<Long> used(String kind, Collection<Long> ids) {
        Set<Long> used = new HashSet<>(moves.findOrigins(kind, ids));
        if (kind.equals(CooperationViews.PARTNER)) {
            used.addAll(moves.findPartners(ids));
        }
        return used;
    }
}
