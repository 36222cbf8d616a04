package de.nordertor.group.control;

import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of groups in which people may be named, and the members themselves. */
@ApplicationScoped
public class GroupTexts implements PersonalTexts {

    private static final TextTable GROUPS = new TextTable(
            WorkingGroup.KIND,
            "group.personal.group",
            "working_group",
            "name",
            List.of("purpose", "changed_by"),
            null,
            "/group/group?id=",
            null);
    private static final TextTable MEMBERS = new TextTable(
            "GroupMember",
            "group.personal.member",
            "group_member",
            "organization",
            List.of("name", "organization", "function"),
            null,
            null,
            null);

    @Inject
    private GroupRepository groups;

    @Override
    public List<TextTable> tables() {
        return List.of(GROUPS, MEMBERS);
    }

    /** A member is found by the group. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(WorkingGroup.KIND, table == MEMBERS ? groups.getGroupOfMember(id) : id);
    }
}
