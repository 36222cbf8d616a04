package de.nordertor.group.view;

import de.nordertor.group.boundary.GroupMeetings;
import de.nordertor.group.boundary.GroupView;
import de.nordertor.group.boundary.MeetingRow;
import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.platform.boundary.AuditRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One group: what it covers, who belongs to it, and what is noted. */
@Named("workingGroup")
@ViewScoped
public class GroupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkingGroups groups;

    @Inject
    private GroupMeetings meetings;

    private Long id;
    private GroupView view;
    private List<MeetingRow> meetingRows;

    /** Reads the group that the address names. */
    public void load() {
        view = groups.view(id);
        meetingRows = meetings.list(id);
    }

    public String getFields() {
        return String.join(", ", view.fieldsOfAction());
    }

    /** The latest first. */
    public List<MeetingRow> getMeetings() {
        return meetingRows;
    }

    public List<AuditRow> getHistory() {
        return groups.history(id);
    }

    public GroupView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
