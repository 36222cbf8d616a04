package de.nordertor.identity.control;

import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.SessionUser;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.CalendarEvent;
import de.nordertor.platform.boundary.CalendarFile;
import de.nordertor.platform.boundary.Calendars;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes the calendar of a person who is not there, with exactly her or his rights. */
@ApplicationScoped
public class CalendarFeedReader {

    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 730;
    private static final Duration REFRESH = Duration.ofHours(1);

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private SessionUsers sessionUsers;

    @Inject
    private Caller caller;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    public String read(Long userId, String root) {
        UserAccount account = accounts.find(userId)
                .filter(found -> found.getState() == AccountState.ACTIVE)
                .orElseThrow(() -> new NotFoundException("identity.calendar.notFound"));
        Locale locale = account.getLanguage() == Language.EN ? Locale.ENGLISH : Locale.GERMAN;
        SessionUser before = caller.user().orElse(null);
        caller.become(sessionUsers.of(account));
        try {
            return file(Texts.in(locale), root);
        } finally {
            caller.become(before);
        }
    }

    private String file(Texts texts, String root) {
        LocalDate today = LocalDate.now(clock);
        List<CalendarEvent> events =
                calendars.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), null).stream()
                        .map(entry -> told(entry, texts, root))
                        .toList();
        return CalendarFile.subscription(texts.get("identity.calendar.name"), REFRESH, events);
    }

    private static CalendarEvent told(CalendarEntry entry, Texts texts, String root) {
        CalendarEvent event = entry.event();
        return new CalendarEvent(
                event.uid(),
                event.revision(),
                event.changedAt(),
                event.start(),
                event.end(),
                event.day(),
                texts.get("platform.calendar.kind." + entry.kind()) + ": " + event.summary(),
                event.place(),
                event.description(),
                root + entry.path(),
                event.cancelled());
    }
}
