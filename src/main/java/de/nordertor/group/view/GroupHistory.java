package de.nordertor.group.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the changes of a group and its members as sentences. */
@Named("groupHistory")
@RequestScoped
public class GroupHistory extends FieldHistory {

    private static final Map<String, String> ROOTS =
            Map.of("WorkingGroup", "group.group.", "GroupMember", "group.member.");
    private static final Map<String, String> LABELS = Map.of("members", "group.member.all");

    public GroupHistory() {
        super("group.history.", ROOTS, LABELS);
    }

    @Override
    protected String value(AuditRow row, String value) {
        return row.field().equals("kind") ? messages().get("group.kind." + value) : text(value);
    }
}
