package de.nordertor.group.control;

import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.platform.boundary.CalendarFile;
import de.nordertor.platform.boundary.CalendarFile.Organizer;
import de.nordertor.platform.boundary.MailOrder;
import de.nordertor.platform.boundary.MailRow;
import de.nordertor.platform.boundary.Outbox;
import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.Mailbox;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who was told by mail of a meeting, and who has to be told what: those on its list are invited to its present revision,
 * those who were invited and are not on it any more are told so, and nobody twice.
 */
@ApplicationScoped
public class InvitationMails {

    @Inject
    private Outbox outbox;

    @Inject
    private InvitationText text;

    @Inject
    private Municipalities town;

    @Inject
    private Clock clock;

    /** Invites everybody on the list who has an address. @return how many mails are new */
    public int invite(GroupMeeting meeting) {
        withdrawOlder(meeting);
        Map<String, Mailbox> wanted = mailboxes(meeting);
        List<MailOrder> orders = new ArrayList<>();
        wanted.values().forEach(to -> orders.add(order(meeting, CalendarMethod.REQUEST, to)));
        invited(meeting).forEach((key, to) -> {
            if (!wanted.containsKey(key)) {
                orders.add(order(meeting, CalendarMethod.CANCEL, to));
            }
        });
        return outbox.put(orders);
    }

    /** Tells everybody who was invited that it does not take place. @return how many */
    public int revoke(GroupMeeting meeting) {
        withdrawOlder(meeting);
        return outbox.put(invited(meeting).values().stream()
                .map(to -> order(meeting, CalendarMethod.CANCEL, to))
                .toList());
    }

    private void withdrawOlder(GroupMeeting meeting) {
        outbox.withdrawBefore(subject(meeting), meeting.getVersion());
    }

    /** The last mail to each address, by the address. */
    public Map<String, MailRow> lastMails(GroupMeeting meeting) {
        Map<String, MailRow> last = new LinkedHashMap<>();
        outbox.of(subject(meeting)).stream()
                .filter(mail -> mail.recipient() != null && mayHaveLeft(mail))
                .forEach(mail -> last.put(new Mailbox(null, mail.recipient()).key(), mail));
        return last;
    }

    /** One that was withdrawn while a conversation about it was under way may have been taken all the same. */
    private static boolean mayHaveLeft(MailRow mail) {
        return mail.state() != MailState.WITHDRAWN || mail.attempts() > 0 && mail.failure() == null;
    }

    /** Whether somebody on the list has an address and does not know the present revision. */
    public boolean isAnybodyToInvite(GroupMeeting meeting) {
        Map<String, MailRow> told = lastMails(meeting);
        return mailboxes(meeting).keySet().stream().anyMatch(key -> {
            MailRow mail = told.get(key);
            return mail == null || mail.method() == CalendarMethod.CANCEL || mail.revision() < meeting.getVersion();
        });
    }

    private Map<String, Mailbox> invited(GroupMeeting meeting) {
        Map<String, Mailbox> invited = new LinkedHashMap<>();
        lastMails(meeting).forEach((key, mail) -> {
            if (mail.method() == CalendarMethod.REQUEST) {
                invited.put(key, new Mailbox(mail.recipientName(), mail.recipient()));
            }
        });
        return invited;
    }

    private static Map<String, Mailbox> mailboxes(GroupMeeting meeting) {
        Map<String, Mailbox> mailboxes = new LinkedHashMap<>();
        for (AttendeeContent attendee : meeting.content().attendees()) {
            if (attendee.email() != null) {
                Mailbox mailbox = new Mailbox(attendee.name(), attendee.email());
                mailboxes.putIfAbsent(mailbox.key(), mailbox);
            }
        }
        return mailboxes;
    }

    private MailOrder order(GroupMeeting meeting, CalendarMethod method, Mailbox to) {
        String sender = town.name();
        Organizer organizer = new Organizer(sender, outbox.senderAddress());
        String calendar = CalendarFile.message(method, MeetingCalendar.event(meeting, null, clock), organizer, to);
        return new MailOrder(
                "GroupMeeting/" + meeting.getId() + "/" + meeting.getVersion() + "/" + method + "/" + to.key(),
                subject(meeting),
                meeting.getVersion(),
                to,
                new MailContent(sender, text.title(meeting, method), text.body(meeting, method, to), calendar, method));
    }

    private static SubjectRef subject(GroupMeeting meeting) {
        return new SubjectRef(GroupMeeting.KIND, meeting.getId());
    }
}
