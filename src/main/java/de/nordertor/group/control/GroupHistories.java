package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMember;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.control.AuditRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the audit trail knows of a group and its present members. */
@ApplicationScoped
public class GroupHistories {

    private static final int LIMIT = 500;

    @Inject
    private AuditRepository trail;

    /** Newest first. */
    public List<AuditRow> of(WorkingGroup group) {
        List<AuditRow> rows = new ArrayList<>(trail.findBySubject(WorkingGroup.KIND, group.getId(), LIMIT));
        for (GroupMember member : group.getMembers()) {
            rows.addAll(trail.findBySubject("GroupMember", member.getId(), LIMIT));
        }
        rows.sort(Comparator.comparing(AuditRow::occurredAt).reversed());
        return rows;
    }
}
