package de.nordertor.matching.view;

import de.nordertor.matching.boundary.ListingInput.Time;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The time of one day of the week while somebody fills it in. */
public class DayDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private LocalTime from;
    private LocalTime to;

    DayDraft(DayOfWeek day, Time stored) {
        this.day = day;
        from = stored == null ? null : stored.from();
        to = stored == null ? null : stored.to();
    }

    boolean isTyped() {
        return from != null || to != null;
    }

    Time input() {
        return new Time(day, from, to);
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }
}
