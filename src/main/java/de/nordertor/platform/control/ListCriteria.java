package de.nordertor.platform.control;

import de.nordertor.platform.boundary.PageRequest;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What narrows a list, in JPQL, and what its columns are compared with. A value that is null narrows nothing. */
public final class ListCriteria {

    private final StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * In which order a list stands.
     *
     * @param keys the columns that people may sort by, under the names in the address
     * @param id decides where the values are the same
     * @param otherwise where nobody asks, for example {@code i.receivedOn DESC, i.id DESC}
     */
    public record Order(Map<String, String> keys, String id, String otherwise) {

        String by(PageRequest page) {
            String key = keys.get(page.sort() == null ? "" : page.sort());
            String direction = page.ascending() ? " ASC" : " DESC";
            return " ORDER BY " + (key == null ? otherwise : key + direction + ", " + id + direction);
        }
    }

    /** One of the columns contains what was typed, whatever its capitals. */
    public ListCriteria containing(String typed, String... columns) {
        return like("LOWER(" + String.join(") LIKE ? ESCAPE '!' OR LOWER(", columns) + ") LIKE ? ESCAPE '!'", typed);
    }

    /** @param condition with {@code LIKE ? ESCAPE '!'} on a column in small letters */
    public ListCriteria like(String condition, String typed) {
        return with(condition, typed == null || typed.isBlank() ? null : within(typed));
    }

    /** @param condition with {@code ?} in every place of the value */
    public ListCriteria with(String condition, Object value) {
        if (value != null) {
            String name = "value" + values.size();
            where.append(" AND (").append(condition.replace("?", ":" + name)).append(')');
            values.put(name, value);
        }
        return this;
    }

    /** A condition without a value. */
    public ListCriteria when(boolean asked, String condition) {
        if (asked) {
            where.append(" AND ").append(condition);
        }
        return this;
    }

    private static String within(String typed) {
        String text = typed.strip().toLowerCase(Locale.GERMAN);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    String where() {
        return where.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
