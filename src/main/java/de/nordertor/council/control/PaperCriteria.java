package de.nordertor.council.control;

import de.nordertor.council.boundary.PaperFilter;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the conditions of one query over papers (alias {@code p}) with their parameters. */
class PaperCriteria {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    void add(String condition) {
        conditions.add(condition);
    }

    /** @param condition with one {@code :name} in it */
    void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    void parameter(String name, Object value) {
        parameters.put(name, value);
    }

    void addFilter(PaperFilter filter) {
        String text = filter.text() == null || filter.text().isBlank() ? null : like(filter.text());
        add("(p.subject LIKE :text ESCAPE '!' OR p.number.text LIKE :text ESCAPE '!')", "text", text);
        add("p.departmentId = :department", "department", filter.departmentId());
        add("p.type.id = :type", "type", filter.paperTypeId());
        add("p.state = :state", "state", filter.state());
        add("p.visibility = :visibility", "visibility", filter.visibility());
        add("p.date >= :from", "from", filter.from());
        add("p.date <= :to", "to", filter.to());
    }

    private static String like(String part) {
        return "%" + part.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
