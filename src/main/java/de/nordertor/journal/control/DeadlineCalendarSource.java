package de.nordertor.journal.control;

import de.nordertor.journal.entity.Deadline;
import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.CalendarEvent;
import de.nordertor.platform.boundary.CalendarSource;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The person's own deadlines that are open. */
@ApplicationScoped
public class DeadlineCalendarSource implements CalendarSource {

    private static final String KIND = "Deadline";

    @Inject
    private DeadlineListRepository deadlines;

    @Inject
    private JournalAccess access;

    @Inject
    private Subjects subjects;

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public List<CalendarEntry> entries(LocalDate from, LocalDate to) {
        List<Deadline> found = deadlines.findOpenBetween(access.ownKeys(), from, to);
        Map<SubjectRef, SubjectTitle> titles =
                subjects.titles(found.stream().map(Deadline::subject).toList());
        return found.stream()
                .map(deadline -> entry(deadline, titles.get(deadline.subject())))
                .toList();
    }

    /** @param about null where the person may not read the thing */
    private static CalendarEntry entry(Deadline deadline, SubjectTitle about) {
        CalendarEvent event = new CalendarEvent(
                "deadline-" + deadline.getId() + "@nordertor",
                deadline.getVersion(),
                deadline.getCreatedAt(),
                null,
                null,
                deadline.getEffectiveOn(),
                deadline.getWhat(),
                null,
                about == null ? null : about.title(),
                null,
                false);
        return new CalendarEntry(KIND, event, "/journal/deadline?id=" + deadline.getId());
    }
}
