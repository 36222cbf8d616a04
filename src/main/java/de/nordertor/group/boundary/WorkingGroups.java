package de.nordertor.group.boundary;

import de.nordertor.group.control.GroupHistories;
import de.nordertor.group.control.GroupInputs;
import de.nordertor.group.control.GroupRepository;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups that work on the quarter's fields of action, and which fields nobody covers. */
@Stateless
@Permitted(Permission.GROUP_READ)
public class WorkingGroups {

    @Inject
    private GroupRepository groups;

    @Inject
    private GroupInputs inputs;

    @Inject
    private GroupHistories histories;

    @Inject
    private FieldsOfAction fields;

    /** A group as a form shows it. */
    public record OpenGroup(Long id, long lockVersion, GroupInput input) implements Serializable {}

    /** Sortable by name, kind, ends. */
    public Page<GroupRow> list(PageRequest page) {
        return groups.findPage(page, inputs.today());
    }

    /** The fields of action in use, in their order, each with the groups that cover it today. */
    public List<CoverageRow> coverage() {
        Map<Long, List<SubjectTitle>> covering = new HashMap<>();
        for (Object[] row : groups.findCoverage(inputs.today())) {
            Long groupId = (Long) row[1];
            covering.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                    .add(new SubjectTitle(
                            new SubjectRef(WorkingGroup.KIND, groupId), (String) row[2], "/group/group?id=" + groupId));
        }
        return fields.list().stream()
                .filter(FieldOfActionRow::active)
                .map(field -> new CoverageRow(field.id(), field.name(), covering.getOrDefault(field.id(), List.of())))
                .toList();
    }

    public GroupView view(Long id) {
        return inputs.view(groups.get(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return histories.of(groups.get(id));
    }

    /** What the form of a new group shows. */
    @Permitted(Permission.GROUP_WRITE)
    public GroupInput begin() {
        return GroupInput.EMPTY;
    }

    /** @return its id */
    @Permitted(Permission.GROUP_WRITE)
    public Long create(GroupInput input) {
        WorkingGroup group = new WorkingGroup(inputs.content(input), inputs.change());
        groups.add(group);
        return group.getId();
    }

    @Permitted(Permission.GROUP_WRITE)
    public OpenGroup open(Long id) {
        WorkingGroup group = groups.get(id);
        return new OpenGroup(id, group.getVersion(), inputs.input(group));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    @Permitted(Permission.GROUP_WRITE)
    public void save(OpenGroup opened, GroupInput input) {
        WorkingGroup group = groups.get(opened.id());
        if (group.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(group, opened.input(), input);
        }
        group.describe(inputs.content(input), inputs.change());
        groups.flush(group);
    }
}
