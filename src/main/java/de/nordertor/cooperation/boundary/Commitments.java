package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CommitmentInputs;
import de.nordertor.cooperation.control.CommitmentListRepository;
import de.nordertor.cooperation.control.CommitmentRepository;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Finds and shows promises. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class Commitments {

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private CommitmentListRepository lists;

    @Inject
    private CommitmentInputs inputs;

    /** Promises of signed agreements; sortable by what, due, state, cooperation. */
    public Page<CommitmentRow> list(CommitmentFilter filter, PageRequest page) {
        return lists.findPage(filter, page);
    }

    public CommitmentView view(Long id) {
        return inputs.view(commitments.get(id));
    }
}
