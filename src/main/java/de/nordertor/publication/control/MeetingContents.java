package de.nordertor.publication.control;

import de.nordertor.council.boundary.MeetingFacts;
import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.json.JsonObject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What the public may see of a meeting: when and where it is, the public part of its agenda with what came of it, and its
 * public attachments. Of the other part not even the number of its items is told.
 */
public final class MeetingContents {

    static final String RESULT = ObjectContent.OWN + "result";
    static final String RESULT_TEXT = ObjectContent.OWN + "resolutionText";

    private final MeetingFacts meeting;
    private final List<AttachmentRow> attachments;
    private final ZoneId zone;
    private final PublicRef self;
    private final PublicRef place;

    private MeetingContents(MeetingFacts meeting, List<AttachmentRow> attachments, ZoneId zone) {
        this.meeting = meeting;
        this.attachments = attachments;
        this.zone = zone;
        self = ref(meeting.id());
        place = PublicRef.of(PublicKind.LOCATION, Meeting.KIND, meeting.id());
    }

    /** @param attachments all of the meeting's */
    public static Bundle of(MeetingFacts meeting, List<AttachmentRow> attachments, ZoneId zone) {
        return new MeetingContents(meeting, attachments, zone).bundle();
    }

    static PublicRef ref(Long id) {
        return PublicRef.of(PublicKind.MEETING, Meeting.KIND, id);
    }

    static PublicRef itemRef(Long id) {
        return PublicRef.of(PublicKind.AGENDA_ITEM, AgendaItem.KIND, id);
    }

    private Bundle bundle() {
        String name = meeting.committee() + ", " + Texts.date(meeting.content().heldOn());
        if (meeting.neverPublic()) {
            return Bundle.refused(PublicationKind.MEETING, meeting.id(), name, "publication.obstacle.neverPublic");
        }
        List<PublicDraft> drafts = new ArrayList<>();
        drafts.add(new PublicDraft(self, meeting()));
        List<MeetingFacts.Item> items = items();
        for (int i = 0; i < items.size(); i++) {
            drafts.add(new PublicDraft(itemRef(items.get(i).id()), item(items.get(i), i)));
        }
        if (hasPlace()) {
            drafts.add(new PublicDraft(place, place()));
        }
        drafts.addAll(FileContents.drafts(attachments, "meeting", self, zone));
        return new Bundle(PublicationKind.MEETING, meeting.id(), name, drafts, hidden(), null);
    }

    private List<Sentence> hidden() {
        List<Sentence> hidden = new ArrayList<>();
        long items = meeting.items().size() - items().size();
        long files = attachments.size() - FileContents.shown(attachments).size();
        if (items > 0) {
            hidden.add(Sentence.of("publication.hidden.items", items));
        }
        if (files > 0) {
            hidden.add(Sentence.of("publication.hidden.files", files));
        }
        return hidden;
    }

    private List<MeetingFacts.Item> items() {
        return meeting.items().stream().filter(MeetingFacts.Item::isPublic).toList();
    }

    private boolean hasPlace() {
        return meeting.content().place() != null;
    }

    private JsonObject meeting() {
        return new ObjectContent()
                .text("name", meeting.committee())
                .text("meetingState", state())
                .flag("cancelled", meeting.state() == MeetingState.CANCELLED)
                .moment("start", at(meeting.content().startsAt()))
                .moment("end", at(meeting.content().endsAt()))
                .link("location", hasPlace() ? place : null)
                .links("organization", List.of(PublicRef.committee(meeting.committeeId())))
                .links("auxiliaryFile", FileContents.refs(attachments))
                .links(
                        "agendaItem",
                        items().stream().map(item -> itemRef(item.id())).toList())
                .build();
    }

    /** In the words of OParl. */
    private String state() {
        return switch (meeting.state()) {
            case PLANNED, CANCELLED -> "terminiert";
            case INVITED -> "eingeladen";
            case HELD -> "durchgeführt";
        };
    }

    private ZonedDateTime at(LocalTime time) {
        return time == null ? null : meeting.content().heldOn().atTime(time).atZone(zone);
    }

    private JsonObject item(MeetingFacts.Item item, int order) {
        return new ObjectContent()
                .link("meeting", self)
                .text("number", Words.german().format("council.agenda.publicNumber", order + 1))
                .number("order", order)
                .text("name", item.title())
                .flag("public", true)
                .link(
                        "consultation",
                        item.consultationId() == null ? null : PaperContents.consultationRef(item.consultationId()))
                .text("result", item.consultationId() == null ? item.note() : Words.outcome(item.outcome()))
                .text(
                        "resolutionText",
                        item.outcome() == null ? null : item.outcome().result())
                .build();
    }

    private JsonObject place() {
        return new ObjectContent()
                .text("description", meeting.content().place())
                .links("meetings", List.of(self))
                .build();
    }
}
