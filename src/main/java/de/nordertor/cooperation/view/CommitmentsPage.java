package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CommitmentFilter;
import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.boundary.Commitments;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of promises. */
@Named("commitments")
@RequestScoped
public class CommitmentsPage extends ListView<CommitmentRow> {

    @Inject
    private Commitments commitments;

    @Override
    protected Page<CommitmentRow> fetch(PageRequest wanted) {
        return commitments.list(
                new CommitmentFilter(
                        parameter("text"),
                        parameter("state", CommitmentState.class),
                        idParameter("partner"),
                        "true".equals(parameter("overdue"))),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("what", "due", "state", "cooperation");
    }
}
