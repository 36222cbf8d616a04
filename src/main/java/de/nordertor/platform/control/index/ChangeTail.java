package de.nordertor.platform.control.index;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the changes have been read. Their numbers are given when a change is written and seen when it is committed, so
 * a number may be missing and come later: it is asked for again until no transaction can be so old. Immutable.
 *
 * @param last the highest number seen
 * @param holes the numbers below that were not there yet, in ascending order
 */
public record ChangeTail(long last, List<Hole> holes) {

    /** Numbers that were missing, both included, and since when. */
    public record Hole(long from, long to, long sinceNanos) {}

    public ChangeTail {
        holes = List.copyOf(holes);
    }

    static ChangeTail after(long number) {
        return new ChangeTail(number, List.of());
    }

    /** @param numbers those that were there, in ascending order */
    ChangeTail seen(List<Long> numbers, long nowNanos) {
        List<Hole> missing = new ArrayList<>(holes);
        long highest = last;
        for (long number : numbers) {
            if (number > highest + 1) {
                missing.add(new Hole(highest + 1, number - 1, nowNanos));
            }
            if (number > highest) {
                highest = number;
            } else {
                fill(missing, number);
            }
        }
        return new ChangeTail(highest, missing);
    }

    private static void fill(List<Hole> missing, long number) {
        for (int i = 0; i < missing.size(); i++) {
            Hole hole = missing.get(i);
            if (hole.from() <= number && number <= hole.to()) {
                missing.remove(i);
                if (number < hole.to()) {
                    missing.add(i, new Hole(number + 1, hole.to(), hole.sinceNanos()));
                }
                if (hole.from() < number) {
                    missing.add(i, new Hole(hole.from(), number - 1, hole.sinceNanos()));
                }
                return;
            }
        }
    }

    /** Without the holes that have been open longer than any transaction lasts. */
    ChangeTail without(long olderThanNanos, long nowNanos) {
        if (holes.isEmpty()) {
            return this;
        }
        return new ChangeTail(
                last,
                holes.stream()
                        .filter(hole -> nowNanos - hole.sinceNanos() <= olderThanNanos)
                        .toList());
    }

    /** Everything up to here has been read for good. */
    long settled() {
        return holes.isEmpty() ? last : Math.min(last, holes.get(0).from() - 1);
    }
}
