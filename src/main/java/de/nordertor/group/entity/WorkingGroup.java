package de.nordertor.group.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.OrderedRows;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A group that works on fields of action of the quarter as long as its period lasts, with its members. */
@Entity
@GuardedContent
@Table(name = "working_group")
public class WorkingGroup extends BaseEntity {

    public static final String KIND = "WorkingGroup";

    @Column(name = "name", nullable = false, length = GroupContent.NAME_LENGTH)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private WorkingGroupKind kind;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "residents")
    private Integer residents;

    @ManyToMany
    @JoinTable(
            name = "working_group_field",
            joinColumns = @JoinColumn(name = "group_id"),
            inverseJoinColumns = @JoinColumn(name = "field_of_action_id"))
    private Set<FieldOfAction> fieldsOfAction = new HashSet<>();

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<GroupMember> members = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected WorkingGroup() {}

    public WorkingGroup(GroupContent content, Change change) {
        describe(content, change);
    }

    /** Replaces everything that describes it. */
    public final void describe(GroupContent content, Change change) {
        name = content.name();
        kind = content.kind();
        purpose = content.purpose();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        residents = content.residents();
        fieldsOfAction.retainAll(content.fieldsOfAction());
        fieldsOfAction.addAll(content.fieldsOfAction());
        OrderedRows.replace(
                members, content.members(), GroupMember::write, (row, ordinal) -> new GroupMember(this, ordinal, row));
        changedAt = change.at();
        changedBy = change.by();
    }

    /** @throws InvalidInputException for a day on which the group does not exist */
    void requireThere(LocalDate day) {
        if (startsOn != null && day.isBefore(startsOn)) {
            throw new InvalidInputException("group.meeting.beforeGroup", day, startsOn);
        }
        if (endsOn != null && day.isAfter(endsOn)) {
            throw new InvalidInputException("group.meeting.afterGroup", day, endsOn);
        }
    }

    public GroupContent content() {
        return new GroupContent(
                name,
                kind,
                purpose,
                startsOn,
                endsOn,
                residents,
                fieldsOfAction,
                members.stream().map(GroupMember::content).toList());
    }

    public String getName() {
        return name;
    }

    public List<GroupMember> getMembers() {
        return List.copyOf(members);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return name;
    }
}
