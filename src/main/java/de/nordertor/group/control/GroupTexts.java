package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of groups and meetings in which people may be named, the members and those who were invited. */
@ApplicationScoped
public class GroupTexts implements PersonalTexts {

    private static final TextTable GROUPS = new TextTable(
            WorkingGroup.KIND,
            "group.personal.group",
            "working_group",
            "name",
            List.of("purpose", "changed_by"),
            null,
            "/group/group?id=",
            null);
    private static final TextTable MEMBERS = new TextTable(
            "GroupMember",
            "group.personal.member",
            "group_member",
            "organization",
            List.of("name", "organization", "email", "function"),
            null,
            null,
            null);

    private static final TextTable MEETINGS = new TextTable(
            GroupMeeting.KIND,
            "group.personal.meeting",
            "group_meeting",
            "topic",
            List.of("topic", "place", "agenda", "minutes", "cancellation_reason", "changed_by"),
            null,
            "/group/meeting?id=",
            null);
    private static final TextTable ATTENDEES = new TextTable(
            "MeetingAttendee",
            "group.personal.attendee",
            "meeting_attendee",
            "organization",
            List.of("name", "organization", "email"),
            null,
            null,
            null);

    @Inject
    private MeetingRepository meetings;

    @Inject
    private GroupRepository groups;

    @Override
    public List<TextTable> tables() {
        return List.of(GROUPS, MEMBERS, MEETINGS, ATTENDEES);
    }

    /** A member is found by the group, an attendee by the meeting. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        if (table == MEETINGS || table == ATTENDEES) {
            return new SubjectRef(GroupMeeting.KIND, table == MEETINGS ? id : meetings.getMeetingOfAttendee(id));
        }
        return new SubjectRef(WorkingGroup.KIND, table == MEMBERS ? groups.getGroupOfMember(id) : id);
    }
}
