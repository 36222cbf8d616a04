package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Contribution;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationIndicator;
import de.nordertor.cooperation.entity.CooperationPartner;
import de.nordertor.cooperation.entity.CooperationRisk;
import de.nordertor.cooperation.entity.Milestone;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.AuditAction;
import de.nordertor.platform.entity.BaseEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the audit trail knows of a cooperation and what belongs to it now. */
@ApplicationScoped
public class CooperationHistories {

    private static final int LIMIT = 500;
    private static final List<Class<? extends BaseEntity>> KINDS = List.of(
            CooperationPartner.class,
            Milestone.class,
            Contribution.class,
            CooperationRisk.class,
            CooperationIndicator.class);

    @Inject
    private AuditRepository trail;

    @Inject
    private CooperationRowRepository rows;

    /** Newest first. */
    public List<AuditRow> of(Cooperation cooperation) {
        List<AuditRow> changes = new ArrayList<>(trail.findBySubject(Cooperation.KIND, cooperation.getId(), LIMIT));
        for (Class<? extends BaseEntity> kind : KINDS) {
            for (BaseEntity row : rows.find(kind, List.of(cooperation.getId()))) {
                changes.addAll(trail.findBySubject(kind.getSimpleName(), row.getId(), LIMIT));
            }
        }
        changes.removeIf(CooperationHistories::saysNothing);
        changes.sort(Comparator.comparing(AuditRow::occurredAt).reversed());
        return changes;
    }

    /** Where the first of several values that belong together is set, the others are told as set, too, though to nothing. */
    private static boolean saysNothing(AuditRow row) {
        return row.action() == AuditAction.CHANGED && row.oldValue() == null && row.newValue() == null;
    }
}
