package de.nordertor.journal.boundary;

import de.nordertor.journal.control.DeadlineListRepository;
import de.nordertor.journal.control.PersonalJournalRepository;
import de.nordertor.journal.control.TimelineRepository;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was said and what is due on one thing, for whoever reads the thing. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Timelines {

    private static final int DEADLINES_SHOWN = 10;
    private static final int EVENTS_SHOWN = 5;

    @Inject
    private TimelineRepository timelines;

    @Inject
    private DeadlineListRepository deadlines;

    @Inject
    private PersonalJournalRepository journal;

    @Inject
    private Subjects subjects;

    /** How the thing is called and where its page is; not found for who may not read it. */
    public SubjectTitle subject(SubjectRef subject) {
        return subjects.get(subject);
    }

    public TimelineBrief brief(SubjectRef subject) {
        SubjectTitle title = subjects.get(subject);
        List<DeadlineRow> open = deadlines.findOpen(subject, DEADLINES_SHOWN).stream()
                .map(row -> row.titled(title))
                .toList();
        return new TimelineBrief(open, timelines.findLatest(subject, EVENTS_SHOWN), subjects.mayWrite(subject));
    }

    /** Everything, newest first, also what was withdrawn and what is still to come. */
    public Page<TimelineRow> list(SubjectRef subject, TimelineFilter filter, PageRequest page) {
        subjects.get(subject);
        return timelines.findPage(subject, filter, page);
    }

    /** The day of the latest contact on each of those things that the user may read and that have one. */
    public Map<SubjectRef, LocalDate> latestContacts(Set<SubjectRef> things) {
        Map<SubjectRef, LocalDate> latest = new HashMap<>();
        subjects.titles(things).keySet().stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toList())))
                .forEach((kind, ids) -> journal.findLatestDays(kind, ids)
                        .forEach((id, day) -> latest.put(new SubjectRef(kind, id), day)));
        return latest;
    }
}
