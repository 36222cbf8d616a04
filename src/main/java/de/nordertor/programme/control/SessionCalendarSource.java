package de.nordertor.programme.control;

import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.CalendarEvent;
import de.nordertor.platform.boundary.CalendarSource;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Advisory sessions and workshops, each with its day, also those that were cancelled. */
@ApplicationScoped
public class SessionCalendarSource implements CalendarSource {

    @Inject
    private SessionRepository sessions;

    @Inject
    private CurrentUser user;

    /** A session as the list of a calendar reads it. */
    public record SessionDay(
            Long id,
            long version,
            Instant changedAt,
            SessionFormat format,
            String topic,
            LocalDate on,
            String place,
            SessionState state) {}

    @Override
    public List<String> kinds() {
        return Arrays.stream(SessionFormat.values()).map(Enum::name).toList();
    }

    @Override
    public List<CalendarEntry> entries(LocalDate from, LocalDate to) {
        if (!user.may(Permission.PROGRAMME_READ)) {
            return List.of();
        }
        return sessions.findBetween(from, to).stream()
                .map(SessionCalendarSource::entry)
                .toList();
    }

    private static CalendarEntry entry(SessionDay session) {
        CalendarEvent event = new CalendarEvent(
                "advisory-session-" + session.id() + "@nordertor",
                session.version(),
                session.changedAt(),
                null,
                null,
                session.on(),
                session.topic(),
                session.place(),
                null,
                null,
                session.state() == SessionState.CANCELLED);
        return new CalendarEntry(session.format().name(), event, "/programme/session?id=" + session.id());
    }
}
