package de.nordertor.journal.view;

import de.nordertor.journal.boundary.DeadlineFilter;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.WaitingFilter;
import de.nordertor.journal.entity.DeadlineDue;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The deadlines that a person or one of the person's roles cares for. */
@Named("deadlines")
@RequestScoped
public class DeadlinesPage extends ListView<DeadlineRow> {

    @Inject
    private Deadlines deadlines;

    @Override
    protected Page<DeadlineRow> fetch(PageRequest wanted) {
        return deadlines.list(
                new DeadlineFilter(
                        parameter("due", DeadlineDue.class),
                        parameter("kind", DeadlineKind.class),
                        parameter("waiting", WaitingFilter.class)),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("due", "what", "kind");
    }

    public List<DeadlineDue> getDues() {
        return List.of(DeadlineDue.values());
    }

    public List<WaitingFilter> getWaitings() {
        return List.of(WaitingFilter.values());
    }

    public List<DeadlineKind> getKinds() {
        return List.of(DeadlineKind.values());
    }
}
