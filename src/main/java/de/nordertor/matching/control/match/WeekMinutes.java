package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.WeeklyTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Times of a week as minutes from Monday, midnight, on the wall clock; in order, and none overlaps another.
 *
 * <p>Seconds do not count.
 */
final class WeekMinutes {

    static final WeekMinutes NONE = new WeekMinutes(new int[0]);

    private static final int DAY = 24 * 60;
    private static final int WEEKEND = DayOfWeek.FRIDAY.getValue() * DAY;

    /** Beginning and end of each in turn. */
    private final int[] bounds;

    private WeekMinutes(int[] bounds) {
        this.bounds = bounds;
    }

    static WeekMinutes of(List<WeeklyTime> times) {
        List<int[]> sorted = times.stream()
                .map(time -> new int[] {minute(time.getDay(), time.getFrom()), minute(time.getDay(), time.getTo())})
                .sorted(Comparator.comparingInt(time -> time[0]))
                .toList();
        int[] bounds = new int[2 * sorted.size()];
        int used = 0;
        for (int[] time : sorted) {
            if (used > 0 && time[0] <= bounds[used - 1]) {
                bounds[used - 1] = Math.max(bounds[used - 1], time[1]);
            } else {
                bounds[used++] = time[0];
                bounds[used++] = time[1];
            }
        }
        return new WeekMinutes(Arrays.copyOf(bounds, used));
    }

    private static int minute(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * DAY + time.getHour() * 60 + time.getMinute();
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    int total() {
        int total = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            total += bounds[i + 1] - bounds[i];
        }
        return total;
    }

    int common(WeekMinutes other) {
        int common = 0;
        for (int i = 0, j = 0; i < bounds.length && j < other.bounds.length; ) {
            int from = Math.max(bounds[i], other.bounds[j]);
            int to = Math.min(bounds[i + 1], other.bounds[j + 1]);
            common += Math.max(0, to - from);
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return common;
    }

    /** What both share. */
    WeekMinutes shared(WeekMinutes other) {
        List<Integer> shared = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            for (int j = 0; j < other.bounds.length; j += 2) {
                add(shared, Math.max(bounds[i], other.bounds[j]), Math.min(bounds[i + 1], other.bounds[j + 1]));
            }
        }
        return between(shared);
    }

    /** What of it the other one has not. */
    WeekMinutes without(WeekMinutes other) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            int from = bounds[i];
            for (int j = 0; j < other.bounds.length; j += 2) {
                if (other.bounds[j + 1] > from && other.bounds[j] < bounds[i + 1]) {
                    add(rest, from, other.bounds[j]);
                    from = other.bounds[j + 1];
                }
            }
            add(rest, from, bounds[i + 1]);
        }
        return between(rest);
    }

    WeekMinutes workdays() {
        return new WeekMinutes(
                Arrays.stream(bounds).takeWhile(bound -> bound < WEEKEND).toArray());
    }

    private static void add(List<Integer> bounds, int from, int to) {
        if (from < to) {
            bounds.add(from);
            bounds.add(to);
        }
    }

    private static WeekMinutes between(List<Integer> bounds) {
        return new WeekMinutes(bounds.stream().mapToInt(Integer::intValue).toArray());
    }

    /** As people know them. */
    List<WeeklyTime> times() {
        List<WeeklyTime> times = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            times.add(new WeeklyTime(
                    DayOfWeek.of(bounds[i] / DAY + 1),
                    time(bounds[i] % DAY),
                    time(bounds[i + 1] - bounds[i] / DAY * DAY)));
        }
        return times;
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
