package de.nordertor.reminder.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many days before (negative: after) something is due somebody is reminded of it.
 *
 * @param days the earliest reminder first, none twice
 */
public record ReminderDays(List<Integer> days) implements Serializable {

    public static final ReminderDays NONE = new ReminderDays(List.of());

    /** So many of each kind, and so far away at most. */
    private static final int MOST = 5;

    private static final int FARTHEST = 365;

    public ReminderDays {
        days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public static ReminderDays of(Integer... days) {
        return new ReminderDays(List.of(days));
    }

    /**
     * As a person types it: numbers with commas or spaces between them.
     *
     * @param before days before; 0 for the day itself
     * @param after days after
     * @throws InvalidInputException when it is something else, too many or too far
     */
    public static ReminderDays typed(String before, String after) {
        return new ReminderDays(Stream.concat(
                        read(before, "reminder.days.before"),
                        read(after, "reminder.days.after").map(day -> -day))
                .toList());
    }

    private static Stream<Integer> read(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return Stream.empty();
        }
        List<String> parts = Arrays.asList(typed.strip().split("[,;\\s]+"));
        if (parts.stream().anyMatch(part -> !part.matches("\\d{1,3}") || Integer.parseInt(part) > FARTHEST)) {
            throw new InvalidInputException("reminder.days.numbers", new MessageKey(field), FARTHEST);
        }
        if (parts.size() > MOST) {
            throw new InvalidInputException("reminder.days.tooMany", new MessageKey(field), MOST);
        }
        return parts.stream().map(Integer::valueOf);
    }

    /** As it is stored: 14,3,0,-2. */
    public static ReminderDays stored(String days) {
        return days == null || days.isEmpty()
                ? NONE
                : new ReminderDays(
                        Arrays.stream(days.split(",")).map(Integer::valueOf).toList());
    }

    public String toStored() {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** As it is typed: 14, 3, 0. */
    public String before() {
        return days.stream().filter(day -> day >= 0).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** As it is typed: 2. */
    public String after() {
        return days.stream()
                .filter(day -> day < 0)
                .map(day -> String.valueOf(-day))
                .collect(Collectors.joining(", "));
    }
}
