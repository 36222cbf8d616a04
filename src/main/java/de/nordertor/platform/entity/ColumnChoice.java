package de.nordertor.platform.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which columns of a list a person sees, in which order: their keys, joined by dots, as they stand in an address and in
 * the database.
 */
public final class ColumnChoice {

    public static final int MOST = 40;

    private ColumnChoice() {}

    /**
     * A column that a list has.
     *
     * @param standard whether it is shown as long as nobody chose
     * @param fixed whether it is always shown
     */
    public record Offer(String key, boolean standard, boolean fixed) {}

    /** The keys of a choice, each once; empty for null. What is no key is left out. */
    public static List<String> keys(String choice) {
        return choice == null
                ? List.of()
                : Arrays.stream(choice.split("\\."))
                        .filter(key -> key.matches("[a-zA-Z]\\w{0,39}"))
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** The same in its one form; null where no key is left. */
    public static String text(List<String> keys) {
        List<String> clean = keys(String.join(".", keys));
        return clean.isEmpty() ? null : String.join(".", clean);
    }

    /** The keys to show: those chosen that the list has, else the usual ones; what is fixed is never missing. */
    public static List<String> shown(List<Offer> offers, String choice) {
        Set<String> offered =
                new LinkedHashSet<>(offers.stream().map(Offer::key).toList());
        List<String> chosen = keys(choice).stream().filter(offered::contains).toList();
        if (chosen.isEmpty()) {
            return offers.stream()
                    .filter(offer -> offer.standard() || offer.fixed())
                    .map(Offer::key)
                    .toList();
        }
        Set<String> shown = new LinkedHashSet<>();
        offers.stream()
                .filter(offer -> offer.fixed() && !chosen.contains(offer.key()))
                .forEach(offer -> shown.add(offer.key()));
        shown.addAll(chosen);
        return List.copyOf(shown);
    }

    /** The key, which may be null, one place further to the front or back among the others. */
    public static List<String> moved(List<String> keys, String key, int step) {
        int from = key == null ? -1 : keys.indexOf(key);
        int to = from + step;
        if (from < 0 || to < 0 || to >= keys.size()) {
            return keys;
        }
        List<String> moved = new ArrayList<>(keys);
        moved.add(to, moved.remove(from));
        return moved;
    }
}
