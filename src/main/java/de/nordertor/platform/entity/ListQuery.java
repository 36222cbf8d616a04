package de.nordertor.platform.entity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands behind the question mark of a list's address: filters, each with one value or several, and the few names
 * by which the list itself is steered. Names are plain words; everything else in an address (Faces' own parameters
 * contain a dot or a colon) and every blank value is left out.
 */
public final class ListQuery {

    public static final String PAGE = "page";
    public static final String SORT = "sort";

    /** The keys of the shown columns, see {@link ColumnChoice}. */
    public static final String COLUMNS = "columns";

    /** Which saved view the address came from; 0 for none although there is one to open with. */
    public static final String VIEW = "view";

    /** Whether the choice of columns is unfolded; belongs to one answer only. */
    public static final String CHOOSING = "choosing";

    private static final Set<String> STEERING = Set.of(PAGE, SORT, COLUMNS, VIEW, CHOOSING);
    private static final int MOST_VALUES = 100;

    private final Map<String, List<String>> values;

    private ListQuery(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The parameters of a request, by name. */
    public static ListQuery of(Map<String, String[]> parameters) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        new TreeMap<>(parameters).forEach((name, given) -> {
            for (String value : given) {
                put(kept, name, value);
            }
        });
        return new ListQuery(kept);
    }

    /** @param query with or without its question mark; may be null; what cannot be read is left out */
    public static ListQuery parse(String query) {
        Map<String, List<String>> kept = new TreeMap<>();
        for (String part : (query == null ? "" : query).replaceFirst("^\\?", "").split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                put(kept, decoded(part.substring(0, sign)), decoded(part.substring(sign + 1)));
            }
        }
        return new ListQuery(new LinkedHashMap<>(kept));
    }

    /** The first value; null where there is none. */
    public String first(String name) {
        return all(name).isEmpty() ? null : all(name).get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The names of the filters, without what steers the list. */
    public List<String> filters() {
        return values.keySet().stream().filter(name -> !STEERING.contains(name)).toList();
    }

    /** With this one value in place of what the name had; without it where the value is null. */
    public ListQuery with(String name, String value) {
        Map<String, List<String>> changed = copy();
        changed.remove(name);
        put(changed, name, value);
        return new ListQuery(changed);
    }

    /** Without one of several values of a filter. */
    public ListQuery withoutValue(String name, String value) {
        Map<String, List<String>> changed = copy();
        changed.computeIfPresent(name, (key, old) -> {
            List<String> left = old.stream().filter(each -> !each.equals(value)).toList();
            return left.isEmpty() ? null : left;
        });
        return new ListQuery(changed);
    }

    public ListQuery without(String... names) {
        Map<String, List<String>> changed = copy();
        changed.keySet().removeAll(Set.of(names));
        return new ListQuery(changed);
    }

    /** Whether it says the same, whatever the order. */
    public boolean isSameAs(ListQuery other) {
        return values.equals(other.values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** With its question mark; empty where nothing is left. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), text -> text.isEmpty() ? "" : "?" + text));
    }

    private Map<String, List<String>> copy() {
        return new LinkedHashMap<>(values);
    }

    private static void put(Map<String, List<String>> kept, String name, String value) {
        if (value == null || value.isBlank() || !name.matches("[a-zA-Z]\\w{0,49}")) {
            return;
        }
        List<String> all = new ArrayList<>(kept.getOrDefault(name, List.of()));
        if (!all.contains(value.strip()) && all.size() < MOST_VALUES) {
            all.add(value.strip());
        }
        kept.put(name, List.copyOf(all));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            return "";
        }
    }
}
