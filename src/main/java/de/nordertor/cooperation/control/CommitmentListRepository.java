package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CommitmentFilter;
import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.control.CommitmentCalendarSource.CommitmentDay;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of promises: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class CommitmentListRepository {

    private static final List<CommitmentState> PENDING = List.of(CommitmentState.OPEN, CommitmentState.PARTLY);
    private static final List<AgreementState> BINDING = List.of(AgreementState.SIGNED, AgreementState.ENDED);
    private static final String FROM =
            " FROM Commitment c JOIN c.agreement a JOIN a.cooperation v LEFT JOIN PartnerOrganization d"
                    + " ON d.id = c.debtorId LEFT JOIN PartnerOrganization r ON r.id = c.recipientId ";
    private static final String ROW =
            "SELECT NEW de.nordertor.cooperation.boundary.CommitmentRow(c.id, a.id, v.title, c.debtorId, d.name,"
                    + " c.recipientId, r.name, c.what, c.resourceType, c.amount, c.unit, c.dueOn, c.state, c.delivered)"
                    + FROM;
    private static final Map<String, String> SORT_KEYS =
            Map.of("what", "c.what", "due", "c.dueOn", "state", "c.state", "cooperation", "v.title");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Promises of agreements that were signed. */
    public Page<CommitmentRow> findPage(CommitmentFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        List<CommitmentRow> rows = bind(em.createQuery(ROW + where + orderBy(page), CommitmentRow.class), parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("SELECT COUNT(c)" + FROM + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Of one agreement, in the order in which they were written. */
    public List<CommitmentRow> findOfAgreement(Long agreementId) {
        return em.createQuery(ROW + "WHERE a.id = :agreement ORDER BY c.id", CommitmentRow.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    public CommitmentRow getRow(Long id) {
        return em.createQuery(ROW + "WHERE c.id = :id", CommitmentRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Of which something is still owed, due from the first to the last of these days. */
    List<CommitmentDay> findDue(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.cooperation.control.CommitmentCalendarSource$CommitmentDay(c.id, c.version,"
                                + " c.changedAt, c.what, v.title, d.name, c.dueOn)" + FROM
                                + "WHERE a.state IN :binding AND c.state IN :pending AND c.dueOn BETWEEN :from AND :to",
                        CommitmentDay.class)
                .setParameter("binding", BINDING)
                .setParameter("pending", PENDING)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private String where(CommitmentFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("WHERE a.state IN :binding");
        parameters.put("binding", BINDING);
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" AND (LOWER(c.what) LIKE :text ESCAPE '!' OR LOWER(v.title) LIKE :text ESCAPE '!')");
            String typed = filter.text().strip().toLowerCase(Locale.GERMAN);
            parameters.put(
                    "text", "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (filter.state() != null) {
            where.append(" AND c.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.partnerId() != null) {
            where.append(" AND (c.debtorId = :partner OR c.recipientId = :partner)");
            parameters.put("partner", filter.partnerId());
        }
        if (filter.overdue()) {
            where.append(" AND c.state IN :pending AND c.dueOn < :today");
            parameters.put("pending", PENDING);
            parameters.put("today", LocalDate.now(clock));
        }
        return where.toString();
    }

    /** What is due first where nobody asks otherwise. */
    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        String direction = page.ascending() ? " ASC" : " DESC";
        return key == null ? " ORDER BY c.dueOn, c.id" : " ORDER BY " + key + direction + ", c.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
