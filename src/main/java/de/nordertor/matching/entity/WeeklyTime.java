package de.nordertor.matching.entity;

import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;

/** A time of the week in the town's local time, for example Mondays from 13:00 to 15:00; it never passes midnight. */
@Embeddable
public class WeeklyTime implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "week_day", nullable = false)
    private DayOfWeek day;

    @Column(name = "from_time", nullable = false)
    private LocalTime from;

    @Column(name = "to_time", nullable = false)
    private LocalTime to;

    protected WeeklyTime() {}

    /** @throws InvalidInputException where it ends before it begins */
    public WeeklyTime(DayOfWeek day, LocalTime from, LocalTime to) {
        this.day = Objects.requireNonNull(day);
        this.from = Objects.requireNonNull(from);
        this.to = Objects.requireNonNull(to);
        if (!from.isBefore(to)) {
            throw new InvalidInputException("matching.weekly.order", from, to);
        }
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public LocalTime getTo() {
        return to;
    }

    public boolean isWeekend() {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    /** In minutes of the wall clock: a change to summer time shortens no weekly time. */
    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** The minutes that both share in a week. */
    public int commonMinutes(WeeklyTime other) {
        if (day != other.day) {
            return 0;
        }
        LocalTime first = from.isAfter(other.from) ? from : other.from;
        LocalTime last = to.isBefore(other.to) ? to : other.to;
        return (int) Math.max(0, Duration.between(first, last).toMinutes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyTime that && day == that.day && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, from, to);
    }

    /** So that the audit trail can be read. */
    @Override
    public String toString() {
        return day + " " + from + "–" + to;
    }
}
