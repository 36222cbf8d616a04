package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.journal.boundary.TimelineFilter;
import de.nordertor.journal.boundary.TimelineRow;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What has to be done about a matter and what was, by its deadlines. Whoever reads it need not know of every task. */
@ApplicationScoped
public class NextSteps {

    static final String DEADLINE = "Deadline";

    private static final Set<String> TOLD = Set.of(DeadlineKind.NEXT_STEP.name(), DeadlineKind.DUTY.name());
    private static final TimelineFilter DEADLINES = new TimelineFilter(null, null, true);
    private static final PageRequest MANY = new PageRequest(0, 200, null, true);

    @Inject
    private Timelines timelines;

    List<Fact> of(SubjectRef matter, LocalDate today) {
        return timelines.list(matter, DEADLINES, MANY).rows().stream()
                .map(row -> fact(matter, row, today))
                .toList();
    }

    /** Next steps and duties are told while they are open, everything else only when chosen. */
    static Fact fact(SubjectRef matter, TimelineRow row, LocalDate today) {
        boolean overdue = row.day().isBefore(today);
        FactKind kind =
                switch (row.state()) {
                    case DONE -> FactKind.NEXT_STEP_DONE;
                    case CANCELLED, WITHDRAWN -> FactKind.NEXT_STEP_DROPPED;
                    case OPEN, NOTED -> overdue ? FactKind.NEXT_STEP_OVERDUE : FactKind.NEXT_STEP;
                };
        Fact fact =
                Fact.of(kind, matter).row(DEADLINE, row.id()).on(row.day()).with("was", FactWords.clause(row.title()));
        Fact dated =
                switch (kind) {
                    case NEXT_STEP_DROPPED -> fact;
                    case NEXT_STEP_OVERDUE -> fact.with("frist", row.day());
                    default -> fact.with("tag", row.day());
                };
        return row.state() == TimelineRow.State.OPEN && TOLD.contains(row.kind()) ? dated : dated.internal();
    }
}
