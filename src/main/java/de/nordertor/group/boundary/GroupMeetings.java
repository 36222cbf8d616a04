package de.nordertor.group.boundary;

import de.nordertor.group.control.GroupInputs;
import de.nordertor.group.control.GroupRepository;
import de.nordertor.group.control.InvitationMails;
import de.nordertor.group.control.MeetingRepository;
import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.GroupMember;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The meetings of groups: invitation, agenda, attendance and minutes. */
@Stateless
@Permitted(Permission.GROUP_READ)
public class GroupMeetings {

    /** As many as the page of a group shows. */
    public static final int MOST = 50;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private GroupRepository groups;

    @Inject
    private GroupInputs inputs;

    @Inject
    private InvitationMails mails;

    @Inject
    private CurrentUser user;

    /** What the form of a new meeting begins with. @param invited those who belong to the group today */
    public record NewMeeting(String groupName, List<AttendeeContent> invited) implements Serializable {}

    /** A meeting as a form shows it. */
    public record OpenMeeting(Long id, Long groupId, String groupName, long lockVersion, MeetingContent content)
            implements Serializable {}

    /** The latest first, at most {@link #MOST}. */
    public List<MeetingRow> list(Long groupId) {
        return meetings.findRows(groupId, MOST);
    }

    public MeetingView view(Long id) {
        GroupMeeting meeting = meetings.get(id);
        WorkingGroup group = meeting.getGroup();
        return new MeetingView(
                id,
                meeting.getVersion(),
                group.getId(),
                group.getName(),
                meeting.content(),
                meeting.getState(),
                meeting.getCancellationReason(),
                meeting.getChangedAt(),
                user.may(Permission.GROUP_WRITE));
    }

    @Permitted(Permission.GROUP_WRITE)
    public NewMeeting begin(Long groupId) {
        WorkingGroup group = groups.get(groupId);
        return new NewMeeting(
                group.getName(),
                group.getMembers().stream()
                        .map(GroupMember::content)
                        .filter(member -> member.holdsOn(inputs.today()))
                        .map(member -> new AttendeeContent(member.name(), member.organization(), member.email(), null))
                        .toList());
    }

    /**
     * @return its id
     * @throws de.nordertor.platform.entity.InvalidInputException for a day on which the group does not exist
     */
    @Permitted(Permission.GROUP_WRITE)
    public Long plan(Long groupId, MeetingContent content) {
        GroupMeeting meeting = new GroupMeeting(groups.get(groupId), content, inputs.change());
        meetings.add(meeting);
        return meeting.getId();
    }

    @Permitted(Permission.GROUP_WRITE)
    public OpenMeeting open(Long id) {
        GroupMeeting meeting = meetings.get(id);
        WorkingGroup group = meeting.getGroup();
        return new OpenMeeting(id, group.getId(), group.getName(), meeting.getVersion(), meeting.content());
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    @Permitted(Permission.GROUP_WRITE)
    public void save(OpenMeeting opened, MeetingContent content) {
        GroupMeeting meeting = meetings.get(opened.id());
        if (meeting.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(meeting, opened.content(), content);
        }
        meeting.describe(content, inputs.today(), inputs.change());
        meetings.flush(meeting);
    }

    /** It took place. */
    @Permitted(Permission.GROUP_WRITE)
    public void hold(Long id) {
        GroupMeeting meeting = meetings.get(id);
        meeting.hold(inputs.today(), inputs.change());
        meetings.flush(meeting);
    }

    /** It does not take place; whoever was invited by mail is told so. */
    @Permitted(Permission.GROUP_WRITE)
    public void cancel(Long id, String reason) {
        GroupMeeting meeting = meetings.get(id);
        meeting.cancel(reason, inputs.change());
        meetings.flush(meeting);
        mails.revoke(meeting);
    }
}
