package de.nordertor.idea.control;

import de.nordertor.idea.boundary.SheetFilter;
import de.nordertor.idea.boundary.SheetOrigin;
import de.nordertor.idea.boundary.SheetRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of sheets: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class SheetListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.idea.boundary.SheetRow(s.id, s.title, s.municipality, s.areaType, s.changedAt,"
                    + " (SELECT COUNT(f) FROM SheetFeedback f WHERE f.sheet = s)"
                    + " + (SELECT COUNT(a) FROM SheetAdoption a WHERE a.sheet = s)) FROM GoodPracticeSheet s ";
    private static final Map<String, String> SORT_KEYS =
            Map.of("title", "s.title", "municipality", "s.municipality", "changed", "s.changedAt");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Page<SheetRow> findPage(SheetFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        List<SheetRow> rows = bind(em.createQuery(ROW + where + orderBy(page), SheetRow.class), parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("SELECT COUNT(s) FROM GoodPracticeSheet s " + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static String where(SheetFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" AND (LOWER(s.title) LIKE :text ESCAPE '!' OR LOWER(s.municipality) LIKE :text ESCAPE '!'"
                    + " OR LOWER(s.description) LIKE :text ESCAPE '!')");
            String typed = filter.text().strip().toLowerCase(Locale.GERMAN);
            parameters.put(
                    "text", "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (filter.origin() != null) {
            where.append(" AND s.municipality IS ").append(filter.origin() == SheetOrigin.OWN ? "NULL" : "NOT NULL");
        }
        if (filter.fieldId() != null) {
            where.append(" AND s.id IN (SELECT t.id FROM GoodPracticeSheet t JOIN t.fieldsOfAction f"
                    + " WHERE f.id = :field)");
            parameters.put("field", filter.fieldId());
        }
        return where.toString();
    }

    /** By title where nobody asks otherwise. */
    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        String direction = page.ascending() ? " ASC" : " DESC";
        return key == null ? " ORDER BY s.title, s.id" : " ORDER BY " + key + direction + ", s.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
