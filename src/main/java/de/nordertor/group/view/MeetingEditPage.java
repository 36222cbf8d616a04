package de.nordertor.group.view;

import de.nordertor.group.boundary.GroupMeetings;
import de.nordertor.group.boundary.GroupMeetings.NewMeeting;
import de.nordertor.group.boundary.GroupMeetings.OpenMeeting;
import de.nordertor.group.entity.Presence;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Plans a meeting of a group or changes one, also to write down who came and what was said. */
@Named("meetingEdit")
@ViewScoped
public class MeetingEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private Notices notices;

    private Long id;
    private Long groupId;
    private String groupName;
    private MeetingDraft draft;
    private OpenMeeting opened;
    private transient EditConflictException conflict;

    /** Opens the meeting that the address names, or begins one of the group. */
    public void load() {
        if (draft != null) {
            return;
        }
        if (id == null) {
            NewMeeting begun = meetings.begin(groupId);
            groupName = begun.groupName();
            draft = new MeetingDraft(begun.invited());
        } else {
            opened = meetings.open(id);
            groupId = opened.groupId();
            groupName = opened.groupName();
            draft = new MeetingDraft(opened.content());
        }
    }

    public String save() {
        try {
            if (id == null) {
                id = meetings.plan(groupId, draft.content());
            } else {
                meetings.save(opened, draft.content());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = meetings.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("group.meeting.saved", draft.getTopic());
        return "/group/meeting?faces-redirect=true&id=" + id;
    }

    public void addAttendee() {
        draft.getAttendees().add(new AttendeeDraft());
    }

    public void removeAttendee(AttendeeDraft row) {
        draft.getAttendees().remove(row);
    }

    public List<Presence> getPresences() {
        return List.of(Presence.values());
    }

    public boolean isNewMeeting() {
        return id == null;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public String getGroupName() {
        return groupName;
    }

    public MeetingDraft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getGroupId() {
        return groupId;
    }

    public void setGroupId(Long groupId) {
        this.groupId = groupId;
    }
}
