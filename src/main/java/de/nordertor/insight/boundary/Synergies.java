package de.nordertor.insight.boundary;

import de.nordertor.insight.control.SynergyDeciding;
import de.nordertor.insight.control.SynergyViews;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Tells which undertakings could help each other, and keeps what was decided about them. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class Synergies {

    @Inject
    private SynergyViews views;

    @Inject
    private SynergyDeciding deciding;

    /** Those about which nobody has decided, the strongest first, and then those that were decided, the latest first. */
    public List<Synergy> all() {
        return views.all();
    }

    /** @throws de.nordertor.platform.entity.NotFoundException where both have too little in common, or one may not be read */
    public Synergy get(SubjectRef first, SubjectRef second) {
        return deciding.get(first, second);
    }

    /**
     * @param accepted whether both are followed together; that is noted on both of them
     * @param reason required
     * @throws de.nordertor.platform.entity.ConflictException where somebody was faster
     */
    @Permitted(Permission.COOPERATION_WRITE)
    public void decide(SubjectRef first, SubjectRef second, boolean accepted, String reason) {
        deciding.decide(first, second, accepted, reason);
    }

    /** It is open again. */
    @Permitted(Permission.COOPERATION_WRITE)
    public void undo(Long decisionId) {
        deciding.undo(decisionId);
    }
}
