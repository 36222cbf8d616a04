package de.nordertor.group.boundary;

import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroupKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A group's form as a person fills it in; see {@link de.nordertor.group.entity.GroupContent} for what is accepted. */
public record GroupInput(
        String name,
        WorkingGroupKind kind,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer residents,
        Set<Long> fieldIds,
        List<MemberContent> members)
        implements Serializable {

    /** What the form of a new group shows. */
    public static final GroupInput EMPTY =
            new GroupInput(null, WorkingGroupKind.WORKING_GROUP, null, null, null, null, Set.of(), List.of());

    public GroupInput {
        fieldIds = Set.copyOf(fieldIds);
        members = List.copyOf(members);
    }
}
