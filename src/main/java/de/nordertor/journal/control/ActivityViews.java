package de.nordertor.journal.control;

import de.nordertor.journal.boundary.ActivityView;
import de.nordertor.journal.entity.Activity;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.control.AuditRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Shows an activity to a person. */
@ApplicationScoped
public class ActivityViews {

    static final int HISTORY_LIMIT = 500;

    /** Said by the row of the trail itself. */
    private static final Set<String> SELF_EVIDENT = Set.of("changedAt", "changedBy", "withdrawnAt", "withdrawnBy");

    @Inject
    private Subjects subjects;

    @Inject
    private JournalAccess access;

    @Inject
    private AuditRepository trail;

    public ActivityView of(Activity activity) {
        List<SubjectTitle> titles = subjects.titles(activity.subjects()).values().stream()
                .sorted(Comparator.comparing(SubjectTitle::title))
                .toList();
        return new ActivityView(
                activity.getId(),
                activity.getVersion(),
                activity.content(),
                titles,
                activity.getAuthorName(),
                activity.getCreatedAt(),
                activity.getChangedBy(),
                activity.getChangedAt(),
                withdrawal(activity),
                access.mayChange(activity));
    }

    public List<AuditRow> history(Long id) {
        return trail.findBySubject(Activity.KIND, id, HISTORY_LIMIT).stream()
                .filter(row -> row.field() == null || !SELF_EVIDENT.contains(row.field()))
                .toList();
    }

    private static ActivityView.Withdrawal withdrawal(Activity activity) {
        return activity.isWithdrawn()
                ? new ActivityView.Withdrawal(
                        activity.getWithdrawnAt(), activity.getWithdrawnBy(), activity.getWithdrawalReason())
                : null;
    }
}
