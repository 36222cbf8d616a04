package de.nordertor.platform.view;

import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.Calendars;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.DayOff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One month of everything with a day; which one, and of what kind, stands in the address: else the present one. */
@Named("calendar")
@RequestScoped
public class CalendarPage {

    private static final int DAYS_A_WEEK = 7;

    @Inject
    private Calendars calendars;

    @Inject
    private Preferences preferences;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private WorkingDays workingDays;

    private final Once<YearMonth> month = new Once<>(this::wantedMonth);
    private final Once<List<Week>> weeks = new Once<>(this::readWeeks);

    /** Seven days from Monday on. */
    public record Week(List<Day> days) {}

    /**
     * @param within whether it belongs to the month that is shown
     * @param off the holiday or closing; null where there is none
     */
    public record Day(LocalDate date, boolean within, boolean today, DayOff off, List<CalendarEntry> entries) {}

    /** @param label the bundle key of what is shown */
    public record Choice(String label, String path, boolean chosen) {}

    private List<Week> readWeeks() {
        YearMonth shown = month.get();
        LocalDate first = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Map<LocalDate, List<CalendarEntry>> byDay = calendars.between(first, last, getKind()).stream()
                .collect(Collectors.groupingBy(entry -> entry.day(clock.getZone())));
        Map<LocalDate, DayOff> off =
                workingDays.between(first, last).stream().collect(Collectors.toMap(DayOff::day, Function.identity()));
        List<Week> read = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusDays(DAYS_A_WEEK)) {
            read.add(week(monday, off, byDay));
        }
        return read;
    }

    private Week week(LocalDate monday, Map<LocalDate, DayOff> off, Map<LocalDate, List<CalendarEntry>> byDay) {
        LocalDate today = LocalDate.now(clock);
        return new Week(monday.datesUntil(monday.plusDays(DAYS_A_WEEK))
                .map(date -> new Day(
                        date,
                        YearMonth.from(date).equals(month.get()),
                        date.equals(today),
                        off.get(date),
                        byDay.getOrDefault(date, List.of())))
                .toList());
    }

    private YearMonth wantedMonth() {
        String wanted = request.getParameter("month");
        return wanted != null && wanted.matches("(19|20|21)\\d\\d-(0[1-9]|1[0-2])")
                ? YearMonth.parse(wanted)
                : YearMonth.now(clock);
    }

    /** Null for all kinds. */
    public String getKind() {
        String wanted = request.getParameter("kind");
        return calendars.kinds().contains(wanted) ? wanted : null;
    }

    /** What can be shown alone, and first the whole. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("platform.calendar.all", address(month.get(), null), getKind() == null));
        calendars
                .kinds()
                .forEach(kind -> choices.add(new Choice(
                        "platform.calendar.kind." + kind, address(month.get(), kind), kind.equals(getKind()))));
        return choices;
    }

    public List<Week> getWeeks() {
        return weeks.get();
    }

    public boolean isFree() {
        return weeks.get().stream()
                .flatMap(week -> week.days().stream())
                .filter(Day::within)
                .allMatch(day -> day.entries().isEmpty());
    }

    /** As „Juni 2016“. */
    public String getTitle() {
        return month.get().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale()) + " "
                + month.get().getYear();
    }

    /** As „Mo“, from Monday on. */
    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale()))
                .toList();
    }

    /** As „Mi, 01.06.2016“. */
    public String date(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale()) + ", " + messages.date(day);
    }

    /** As „18:30“; empty for a whole day. */
    public String time(CalendarEntry entry) {
        LocalTime time = entry.time(clock.getZone());
        return time == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    public String getPrevious() {
        return address(month.get().minusMonths(1));
    }

    public String getNext() {
        return address(month.get().plusMonths(1));
    }

    public String getPresent() {
        return address(YearMonth.now(clock));
    }

    private String address(YearMonth wanted) {
        return address(wanted, getKind());
    }

    private static String address(YearMonth wanted, String kind) {
        return "/platform/calendar?month=" + wanted
                + (kind == null ? "" : "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8));
    }

    private Locale locale() {
        return preferences.getLocale();
    }
}
