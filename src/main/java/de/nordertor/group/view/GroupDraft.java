package de.nordertor.group.view;

import de.nordertor.group.boundary.GroupInput;
import de.nordertor.group.entity.WorkingGroupKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in the form of a group while somebody fills it in. */
public class GroupDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private WorkingGroupKind kind;
    private String purpose;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer residents;
    private Long[] fieldIds;
    private final List<MemberDraft> members = new ArrayList<>();

    public GroupDraft(GroupInput input) {
        name = input.name();
        kind = input.kind();
        purpose = input.purpose();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        residents = input.residents();
        fieldIds = input.fieldIds().toArray(Long[]::new);
        input.members().forEach(row -> members.add(new MemberDraft(row)));
    }

    /** Rows in which nothing was typed are left out. */
    public GroupInput input() {
        return new GroupInput(
                name,
                kind,
                purpose,
                startsOn,
                endsOn,
                residents,
                Set.of(fieldIds),
                members.stream()
                        .filter(row -> !row.isEmpty())
                        .map(MemberDraft::content)
                        .toList());
    }

    public List<MemberDraft> getMembers() {
        return members;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public WorkingGroupKind getKind() {
        return kind;
    }

    public void setKind(WorkingGroupKind kind) {
        this.kind = kind;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Integer getResidents() {
        return residents;
    }

    public void setResidents(Integer residents) {
        this.residents = residents;
    }

    public Long[] getFieldIds() {
        return fieldIds;
    }

    public void setFieldIds(Long[] fieldIds) {
        this.fieldIds = fieldIds;
    }
}
