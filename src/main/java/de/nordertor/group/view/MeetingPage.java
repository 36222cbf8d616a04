package de.nordertor.group.view;

import de.nordertor.group.boundary.GroupMeetings;
import de.nordertor.group.boundary.MeetingInvitations;
import de.nordertor.group.boundary.MeetingInvitations.Invitations;
import de.nordertor.group.boundary.MeetingView;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** One meeting of a group: what is planned, who came, what came of it, and what may be done. */
@Named("groupMeeting")
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private Settings settings;

    @Inject
    private Notices notices;

    private Long id;
    private MeetingView view;
    private Invitations invited;
    private String reason;

    /** Reads the meeting that the address names. */
    public void load() {
        view = meetings.view(id);
        invited = invitations.view(id);
    }

    public String invite() {
        int sent = invitations.send(id);
        notices.done(settings.flag(Setting.DEMO) ? "group.invitation.kept" : "group.invitation.sent", sent);
        return here();
    }

    public String hold() {
        meetings.hold(id);
        notices.done("group.meeting.isHeld");
        return here();
    }

    public String cancel() {
        meetings.cancel(id, reason);
        notices.done("group.meeting.isCancelled");
        return here();
    }

    private String here() {
        return "/group/meeting?faces-redirect=true&id=" + id;
    }

    public boolean isPlanned() {
        return view.state() == MeetingState.PLANNED;
    }

    public Invitations getInvited() {
        return invited;
    }

    public MeetingView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
