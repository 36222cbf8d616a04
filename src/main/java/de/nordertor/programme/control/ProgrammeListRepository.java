package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.programme.boundary.ProgrammeFilter;
import de.nordertor.programme.boundary.ProgrammeRow;
import de.nordertor.programme.control.ProgrammeCalendarSource.ProgrammeDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of programmes: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class ProgrammeListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.programme.boundary.ProgrammeRow(f.id, f.name, f.carrier, f.startsOn, f.endsOn,"
                    + " f.places, p.state, p.stateSince, u.displayName)"
                    + " FROM FundingProgramme f LEFT JOIN ProgrammeParticipation p ON p.programme = f"
                    + " LEFT JOIN UserAccount u ON u.id = p.responsibleId ";
    private static final String COUNT =
            "SELECT COUNT(f) FROM FundingProgramme f LEFT JOIN ProgrammeParticipation p ON p.programme = f ";
    private static final Map<String, String> SORT_KEYS =
            Map.of("name", "f.name", "carrier", "f.carrier", "ends", "f.endsOn", "since", "p.stateSince");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Page<ProgrammeRow> findPage(ProgrammeFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        List<ProgrammeRow> rows = bind(em.createQuery(ROW + where + orderBy(page), ProgrammeRow.class), parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery(COUNT + where, Long.class), parameters).getSingleResult();
        return new Page<>(rows, total);
    }

    /** Those that begin or end from the first to the last of these days. */
    public List<ProgrammeDays> findBetween(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.programme.control.ProgrammeCalendarSource$ProgrammeDays(f.id, f.version,"
                                + " f.changedAt, f.name, f.startsOn, f.endsOn) FROM FundingProgramme f"
                                + " WHERE f.startsOn BETWEEN :from AND :to OR f.endsOn BETWEEN :from AND :to",
                        ProgrammeDays.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private static String where(ProgrammeFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" AND (LOWER(f.name) LIKE :text ESCAPE '!' OR LOWER(f.client) LIKE :text ESCAPE '!'"
                    + " OR LOWER(f.carrier) LIKE :text ESCAPE '!' OR LOWER(f.adviser) LIKE :text ESCAPE '!')");
            String typed = filter.text().strip().toLowerCase(Locale.GERMAN);
            parameters.put(
                    "text", "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (filter.state() != null) {
            where.append(" AND p.state = :state");
            parameters.put("state", filter.state());
        }
        return where.toString();
    }

    /** By name where nobody asks otherwise. */
    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        String direction = page.ascending() ? " ASC" : " DESC";
        return key == null ? " ORDER BY f.name, f.id" : " ORDER BY " + key + direction + ", f.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
