package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationTimes;
import de.nordertor.cooperation.boundary.TimeRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When cooperations take place in a year, as bars beside the days that they stand for. */
@Named("cooperationTimeline")
@RequestScoped
public class CooperationTimelinePage {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    @Inject
    private CooperationTimes times;

    @Inject
    private CooperationQuery query;

    @Inject
    private Clock clock;

    private Integer year;
    private List<TimeRow> rows;

    /** Shows this year where the address names none, or one in which nothing can be. */
    public void load() {
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            year = Year.now(clock).getValue();
        }
        rows = query.isReadable() ? times.ofYear(year, query.filter()) : List.of();
    }

    public List<TimeRow> getRows() {
        return rows;
    }

    /** Where the bar begins, in days from the beginning of the year. */
    public long start(TimeRow row) {
        return row.startsOn() == null ? 0 : dayOf(row.startsOn());
    }

    /** How many days of the year it takes; 0 for what has no period. */
    public long length(TimeRow row) {
        if (row.startsOn() == null && row.endsOn() == null) {
            return 0;
        }
        long end = row.endsOn() == null ? getDays() : Math.min(getDays(), dayOf(row.endsOn()) + 1);
        return Math.max(1, end - start(row));
    }

    /** Where a milestone stands, in days from the beginning of the year. */
    public long dayOf(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), day);
        return Math.max(0, Math.min(getDays(), days));
    }

    public int getDays() {
        return Year.of(year).length();
    }

    public boolean isFirst() {
        return year == FIRST_YEAR;
    }

    public boolean isLast() {
        return year == LAST_YEAR;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
