package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an invitation says, in the language of the town: those who get it have not chosen one. */
@ApplicationScoped
public class InvitationText {

    private final Texts texts = Texts.in(Locale.GERMAN);

    String title(GroupMeeting meeting, CalendarMethod method) {
        MeetingContent content = meeting.content();
        return texts.format(
                method == CalendarMethod.REQUEST ? "group.invitation.title" : "group.invitation.cancelTitle",
                meeting.getGroup().getName(),
                content.topic(),
                content.on());
    }

    String body(GroupMeeting meeting, CalendarMethod method, Mailbox to) {
        MeetingContent content = meeting.content();
        List<String> parts = new ArrayList<>();
        parts.add(texts.format("group.invitation.greeting", spoken(to.name())));
        parts.add(texts.format(opening(meeting, method), meeting.getGroup().getName(), content.topic()));
        parts.add(when(content));
        if (method == CalendarMethod.CANCEL) {
            if (meeting.getCancellationReason() != null) {
                parts.add(texts.format("group.invitation.reason", meeting.getCancellationReason()));
            }
        } else if (content.agenda() != null) {
            parts.add(texts.get("group.invitation.agenda") + "\n" + content.agenda());
        }
        return String.join("\n\n", parts) + "\n";
    }

    /** As people are greeted: lists have the family name first. */
    private static String spoken(String name) {
        return name.replaceFirst("^([^,]+), *([^,]+)$", "$2 $1");
    }

    private static String opening(GroupMeeting meeting, CalendarMethod method) {
        if (method == CalendarMethod.REQUEST) {
            return "group.invitation.invite";
        }
        return meeting.getState() == MeetingState.CANCELLED
                ? "group.invitation.cancelled"
                : "group.invitation.uninvited";
    }

    private String when(MeetingContent content) {
        String when = content.endsAt() == null
                ? texts.format("group.meeting.when", content.on(), content.startsAt())
                : texts.format("group.invitation.fromTo", content.on(), content.startsAt(), content.endsAt());
        return content.place() == null ? when : when + "\n" + content.place();
    }
}
