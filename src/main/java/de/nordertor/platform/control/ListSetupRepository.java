package de.nordertor.platform.control;

import de.nordertor.platform.boundary.ListSetup;
import de.nordertor.platform.boundary.SavedViewRow;
import de.nordertor.platform.entity.ViewAudience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;

/** How people find their lists: read with every list, so by one statement; own choices without entity and trail. */
@ApplicationScoped
public class ListSetupRepository {

    private static final String VIEWS = "SELECT id, name, query_text, shown_columns, owner_name, owner_id = ?1,"
            + " audience, list_path FROM saved_view WHERE (owner_id = ?1 OR audience = 'TOWN'"
            + " OR audience = 'DEPARTMENT' AND department_id = (SELECT department_id FROM user_account WHERE id = ?1))";
    private static final String PREFERENCES = " UNION ALL SELECT opening_view_id, NULL, NULL, shown_columns, NULL, 2,"
            + " NULL, list_path FROM list_preference WHERE user_id = ?1";
    private static final String OF_ONE_LIST = " AND list_path = ?2";
    private static final String OWN_FIRST = " ORDER BY 6 DESC, 2, 1";

    /** So many lists keep their columns; nobody has more. */
    private static final int MOST_LISTS = 200;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public ListSetup find(long userId, String listPath) {
        List<Object[]> rows = rows(VIEWS + OF_ONE_LIST + PREFERENCES + OF_ONE_LIST + OWN_FIRST, userId, listPath);
        Object[] preference =
                rows.stream().filter(row -> !isView(row)).findFirst().orElse(new Object[4]);
        return new ListSetup((String) preference[3], number(preference[0]), views(rows));
    }

    public ListSetup.All findAll(long userId) {
        List<Object[]> rows = rows(VIEWS + PREFERENCES + OWN_FIRST, userId);
        return new ListSetup.All(
                views(rows),
                rows.stream()
                        .filter(row -> !isView(row) && row[0] != null)
                        .map(row -> number(row[0]))
                        .collect(Collectors.toSet()));
    }

    private List<Object[]> rows(String query, Object... parameters) {
        Query rows = em.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            rows.setParameter(i + 1, parameters[i]);
        }
        return ((List<?>) rows.getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    /** @param columns null for those that the list shows by itself */
    public void saveColumns(long userId, String listPath, String columns) {
        keepFew(userId, listPath);
        em.createNativeQuery("INSERT INTO list_preference (user_id, list_path, shown_columns) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE shown_columns = ?3")
                .setParameter(1, userId)
                .setParameter(2, listPath)
                .setParameter(3, columns)
                .executeUpdate();
    }

    /** @param viewId null to open the list without a view */
    public void saveOpening(long userId, String listPath, Long viewId) {
        em.createNativeQuery("INSERT INTO list_preference (user_id, list_path, opening_view_id) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE opening_view_id = ?3")
                .setParameter(1, userId)
                .setParameter(2, listPath)
                .setParameter(3, viewId)
                .executeUpdate();
    }

    private void keepFew(long userId, String listPath) {
        em.createNativeQuery("DELETE FROM list_preference WHERE user_id = ?1 AND list_path <> ?2"
                        + " AND opening_view_id IS NULL AND (SELECT COUNT(*) FROM (SELECT 1 FROM list_preference"
                        + " WHERE user_id = ?1) kept) >= " + MOST_LISTS)
                .setParameter(1, userId)
                .setParameter(2, listPath)
                .executeUpdate();
    }

    private static boolean isView(Object... row) {
        return row[1] != null;
    }

    private static List<SavedViewRow> views(List<Object[]> rows) {
        return rows.stream()
                .filter(ListSetupRepository::isView)
                .map(ListSetupRepository::view)
                .toList();
    }

    private static SavedViewRow view(Object... row) {
        return new SavedViewRow(
                number(row[0]),
                (String) row[7],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                number(row[5]) == 1,
                ViewAudience.valueOf((String) row[6]));
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
