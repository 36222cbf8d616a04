package de.nordertor.journal.view;

import de.nordertor.journal.boundary.TimelineBrief;
import de.nordertor.journal.boundary.TimelineRow;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The timeline of the thing that a page shows; the page's include says of which thing. */
@Named("timelineCard")
@RequestScoped
public class TimelineCard {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" HH:mm");

    @Inject
    private Timelines timelines;

    @Inject
    private Messages messages;

    private final Map<SubjectRef, TimelineBrief> briefs = new HashMap<>();

    public TimelineBrief brief(String kind, Long subjectId) {
        return subjectId == null
                ? new TimelineBrief(List.of(), List.of(), false)
                : briefs.computeIfAbsent(new SubjectRef(kind, subjectId), subject -> timelines.brief(subject));
    }

    public boolean mayWrite(String kind, Long subjectId) {
        return brief(kind, subjectId).mayWrite();
    }

    /** 12.05.2016, with the time where it is known. */
    public String when(TimelineRow row) {
        return messages.date(row.day()) + (row.time() == null ? "" : TIME.format(row.time()));
    }

    /** Telefonat, Frist erledigt, Frist entfallen. */
    public String what(TimelineRow row) {
        return row.isActivity()
                ? messages.get("journal.activityKind." + row.kind())
                : messages.get("journal.timeline.deadline." + row.state());
    }

    /** The page of one line. */
    public String address(TimelineRow row) {
        return (row.isActivity() ? "/journal/activity?id=" : "/journal/deadline?id=") + row.id();
    }
}
