package de.nordertor.group.view;

import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.group.boundary.WorkingGroups.OpenGroup;
import de.nordertor.group.entity.WorkingGroupKind;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Enters a group or changes one. */
@Named("groupEdit")
@ViewScoped
public class GroupEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkingGroups groups;

    @Inject
    private Notices notices;

    private Long id;
    private GroupDraft draft;
    private OpenGroup opened;
    private transient EditConflictException conflict;

    /** Opens the group that the address names, or begins a new one. */
    public void load() {
        if (draft != null) {
            return;
        }
        if (id == null) {
            draft = new GroupDraft(groups.begin());
        } else {
            opened = groups.open(id);
            draft = new GroupDraft(opened.input());
        }
    }

    public String save() {
        try {
            if (id == null) {
                id = groups.create(draft.input());
            } else {
                groups.save(opened, draft.input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = groups.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("group.group.saved", draft.getName());
        return "/group/group?faces-redirect=true&id=" + id;
    }

    public void addMember() {
        draft.getMembers().add(new MemberDraft());
    }

    public void removeMember(MemberDraft row) {
        draft.getMembers().remove(row);
    }

    public List<WorkingGroupKind> getKinds() {
        return List.of(WorkingGroupKind.values());
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isNewGroup() {
        return id == null;
    }

    public GroupDraft getDraft() {
        return draft;
    }

    public OpenGroup getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
