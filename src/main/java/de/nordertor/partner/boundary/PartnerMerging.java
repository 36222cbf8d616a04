package de.nordertor.partner.boundary;

import de.nordertor.partner.control.merge.MergeRepository;
import de.nordertor.partner.control.merge.MergeUndo;
import de.nordertor.partner.control.merge.MergeViews;
import de.nordertor.partner.control.merge.Merger;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Makes one partner of two, field by field, and undoes it. */
@Stateless
@Permitted(Permission.PARTNER_MANAGE)
public class PartnerMerging {

    @Inject
    private MergeViews views;

    @Inject
    private Merger merger;

    @Inject
    private MergeUndo undo;

    @Inject
    private MergeRepository merges;

    /** @throws de.nordertor.platform.entity.IllegalStepException where one of them is merged already */
    public OpenMerge open(Long firstId, Long secondId) {
        return views.open(firstId, secondId);
    }

    /**
     * Everything that hangs on the one moves to the other, which remains.
     *
     * @param opened what the form showed
     * @return the id of the one that remains
     * @throws de.nordertor.platform.entity.ConflictException where somebody changed one of them since
     */
    public Long merge(OpenMerge opened, MergeInput input) {
        return merger.merge(opened, input);
    }

    /** Who became a part of this partner, the last one first; only those that can be undone. */
    @Permitted(Permission.PARTNER_READ)
    public List<MergeTrace> traces(Long winnerId) {
        return merges.findTraces(winnerId);
    }

    /**
     * Everything is as it was before.
     *
     * @return the id of the partner that is itself again
     * @throws de.nordertor.platform.entity.ConflictException naming what somebody changed since
     */
    public Long undo(Long mergeId) {
        return undo.undo(mergeId);
    }
}
