package de.nordertor.group.boundary;

import de.nordertor.group.control.InvitationMails;
import de.nordertor.group.control.MeetingCalendar;
import de.nordertor.group.control.MeetingRepository;
import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.platform.boundary.CalendarFile;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.MailRow;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Invites to the meetings of groups, by mail and as a file for a calendar. */
@Stateless
@Permitted(Permission.GROUP_READ)
public class MeetingInvitations {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private InvitationMails mails;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Where the invitation of one person stands.
     *
     * @param mail the state of the last mail; null where none was sent
     * @param failure what the mail server said; null when nothing went wrong
     * @param outdated whether the meeting was changed since
     * @param cancellation whether it was told that the meeting does not take place
     */
    public record InvitationRow(
            AttendeeContent attendee, MailState mail, String failure, boolean outdated, boolean cancellation)
            implements Serializable {}

    /** @param open whether somebody could be invited now who does not know the present state */
    public record Invitations(List<InvitationRow> rows, boolean open) implements Serializable {}

    /** A file for a calendar. @param page the address of the meeting's page */
    public String file(Long id, String page) {
        return CalendarFile.of(List.of(MeetingCalendar.event(meetings.get(id), page, clock)));
    }

    /** In the order of the list of the meeting. */
    public Invitations view(Long id) {
        GroupMeeting meeting = meetings.get(id);
        Map<String, MailRow> told = mails.lastMails(meeting);
        boolean planned = meeting.getState() == MeetingState.PLANNED;
        return new Invitations(
                meeting.content().attendees().stream()
                        .map(attendee -> row(attendee, told, planned ? meeting.getVersion() : 0))
                        .toList(),
                planned && user.may(Permission.GROUP_WRITE) && mails.isAnybodyToInvite(meeting));
    }

    private static InvitationRow row(AttendeeContent attendee, Map<String, MailRow> told, long revision) {
        MailRow mail =
                attendee.email() == null ? null : told.get(attendee.email().toLowerCase(Locale.ROOT));
        return mail == null
                ? new InvitationRow(attendee, null, null, false, false)
                : new InvitationRow(
                        attendee,
                        mail.state(),
                        mail.failure(),
                        mail.revision() < revision,
                        mail.method() == CalendarMethod.CANCEL);
    }

    /**
     * Invites everybody on the list who has an address; who knows the present state already is left in peace, and who is
     * not on it any more is told so.
     *
     * @return how many mails leave
     * @throws InvalidInputException where nobody on the list has an address
     */
    @Permitted(Permission.GROUP_WRITE)
    public int send(Long id) {
        GroupMeeting meeting = meetings.get(id);
        if (meeting.getState() != MeetingState.PLANNED) {
            throw new IllegalStepException(
                    "group.invitation.notPlanned",
                    new MessageKey(meeting.getState().labelKey()));
        }
        if (meeting.content().attendees().stream().allMatch(attendee -> attendee.email() == null)) {
            throw new InvalidInputException("group.invitation.nobody");
        }
        return mails.invite(meeting);
    }
}
