package de.nordertor.insight.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * How often people are usually in touch: the median of the last gaps between two days of contact. A day with several contacts is
 * one day, so that a flood of mails is no rhythm.
 */
final class Rhythm {

    /** Fewer gaps tell nothing. */
    private static final int FEWEST_GAPS = 3;
    /** What was long ago tells nothing about today. */
    private static final int MOST_GAPS = 12;
    /** Usual where nobody knows better. */
    private static final int UNKNOWN_DAYS = 30;
    /** A week is no silence, however busy it was before. */
    private static final int SHORTEST_DAYS = 7;

    private final int usualDays;

    private Rhythm(int usualDays) {
        this.usualDays = usualDays;
    }

    static Rhythm of(Collection<LocalDate> contacts) {
        List<LocalDate> days = new ArrayList<>(new TreeSet<>(contacts));
        List<Integer> gaps = new ArrayList<>();
        for (int i = Math.max(1, days.size() - MOST_GAPS); i < days.size(); i++) {
            gaps.add((int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        if (gaps.size() < FEWEST_GAPS) {
            return new Rhythm(UNKNOWN_DAYS);
        }
        Collections.sort(gaps);
        return new Rhythm(Math.max(SHORTEST_DAYS, gaps.get(gaps.size() / 2)));
    }

    /** After how many days people are usually in touch again. */
    int usualDays() {
        return usualDays;
    }

    /** Twice as long as usual. */
    boolean isSilence(long days) {
        return days > 2L * usualDays;
    }
}
