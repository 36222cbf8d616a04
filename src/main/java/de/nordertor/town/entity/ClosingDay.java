package de.nordertor.town.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/**
 * A day, or some in a row, on which this town hall is closed although the Land works; or a holiday of this place alone,
 * which the law of the Land leaves to the place.
 */
@Entity
@Table(name = "closing_day")
public class ClosingDay extends BaseEntity {

    public static final int NAME_LENGTH = 100;
    public static final int MOST_DAYS = 31;
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2199;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "recurrence", nullable = false)
    private DayRecurrence recurrence;

    @Column(name = "public_holiday", nullable = false)
    private boolean publicHoliday;

    protected ClosingDay() {}

    public ClosingDay(String name, LocalDate firstDay, LocalDate lastDay, DayRecurrence recurrence, boolean holiday) {
        describe(name, firstDay, lastDay, recurrence, holiday);
    }

    /**
     * @param newLastDay null for a single day
     * @param holiday whether it is a holiday by law in this place, so that legal deadlines are put off, too
     */
    public final void describe(
            String newName, LocalDate newFirstDay, LocalDate newLastDay, DayRecurrence newRecurrence, boolean holiday) {
        String called = Text.requiredLine(newName, NAME_LENGTH, "town.closing.name");
        if (newFirstDay == null) {
            throw new InvalidInputException("town.closing.dayRequired");
        }
        LocalDate last = newLastDay == null ? newFirstDay : newLastDay;
        if (newFirstDay.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw new InvalidInputException("town.closing.dayRange");
        }
        if (last.isBefore(newFirstDay)) {
            throw new InvalidInputException("town.closing.order");
        }
        if (ChronoUnit.DAYS.between(newFirstDay, last) >= MOST_DAYS) {
            throw new InvalidInputException("town.closing.tooLong", MOST_DAYS);
        }
        if (newRecurrence == null) {
            throw new InvalidInputException("town.closing.recurrenceRequired");
        }
        name = called;
        firstDay = newFirstDay;
        lastDay = last;
        recurrence = newRecurrence;
        publicHoliday = holiday;
    }

    /**
     * Whether it covers the day.
     *
     * @param easter Easter Sunday of a year
     */
    boolean covers(LocalDate day, IntFunction<LocalDate> easter) {
        if (recurrence == DayRecurrence.ONCE) {
            return isWithin(day, firstDay);
        }
        // what begins in December may end in January
        return isWithin(day, begin(day.getYear(), easter)) || isWithin(day, begin(day.getYear() - 1, easter));
    }

    private LocalDate begin(int year, IntFunction<LocalDate> easter) {
        if (recurrence == DayRecurrence.YEARLY) {
            return firstDay.withYear(year);
        }
        long distance = ChronoUnit.DAYS.between(easter.apply(firstDay.getYear()), firstDay);
        return easter.apply(year).plusDays(distance);
    }

    private boolean isWithin(LocalDate day, LocalDate begin) {
        return !day.isBefore(begin) && !day.isAfter(begin.plusDays(ChronoUnit.DAYS.between(firstDay, lastDay)));
    }

    public String getName() {
        return name;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** The first day again where it is a single one. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public DayRecurrence getRecurrence() {
        return recurrence;
    }

    public boolean isPublicHoliday() {
        return publicHoliday;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return name + " " + firstDay;
    }
}
