package de.nordertor.idea.control;

import de.nordertor.idea.boundary.IdeaFilter;
import de.nordertor.idea.boundary.IdeaRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of ideas: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class IdeaListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.idea.boundary.IdeaRow(i.id, i.title, i.source, i.receivedOn, i.state, i.stateSince,"
                    + " i.supporters, u.displayName) FROM Idea i LEFT JOIN UserAccount u ON u.id = i.responsibleId ";
    private static final Map<String, String> SORT_KEYS = Map.of(
            "title", "i.title", "received", "i.receivedOn", "since", "i.stateSince", "supporters", "i.supporters");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Page<IdeaRow> findPage(IdeaFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        List<IdeaRow> rows = bind(em.createQuery(ROW + where + orderBy(page), IdeaRow.class), parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("SELECT COUNT(i) FROM Idea i " + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** State and supporters of those of the ids that exist, in one statement. */
    public Map<Long, IdeaRow> findRows(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(ROW + "WHERE i.id IN :ids", IdeaRow.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(IdeaRow::id, Function.identity()));
    }

    private static String where(IdeaFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" AND (LOWER(i.title) LIKE :text ESCAPE '!' OR LOWER(i.description) LIKE :text ESCAPE '!')");
            String typed = filter.text().strip().toLowerCase(Locale.GERMAN);
            parameters.put(
                    "text", "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (filter.state() != null) {
            where.append(" AND i.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.source() != null) {
            where.append(" AND i.source = :source");
            parameters.put("source", filter.source());
        }
        if (filter.fieldId() != null) {
            where.append(" AND i.id IN (SELECT j.id FROM Idea j JOIN j.fieldsOfAction f WHERE f.id = :field)");
            parameters.put("field", filter.fieldId());
        }
        return where.toString();
    }

    /** The newest first where nobody asks otherwise. */
    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        String direction = page.ascending() ? " ASC" : " DESC";
        return key == null
                ? " ORDER BY i.receivedOn DESC, i.id DESC"
                : " ORDER BY " + key + direction + ", i.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
