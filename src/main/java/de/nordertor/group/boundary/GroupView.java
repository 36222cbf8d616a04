package de.nordertor.group.boundary;

import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroupKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A group as a person may see it.
 *
 * @param members those of today
 * @param earlier those who no longer or not yet belong to it
 */
public record GroupView(
        Long id,
        String name,
        WorkingGroupKind kind,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer residents,
        List<String> fieldsOfAction,
        List<MemberContent> members,
        List<MemberContent> earlier,
        boolean mayWrite)
        implements Serializable {}
