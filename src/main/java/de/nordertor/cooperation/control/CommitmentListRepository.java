package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CommitmentFilter;
import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.control.CommitmentCalendarSource.CommitmentDay;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListCriteria;
import de.nordertor.platform.control.ListCriteria.Order;
import de.nordertor.platform.control.ListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of promises: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class CommitmentListRepository extends ListRepository {

    private static final List<CommitmentState> PENDING = List.of(CommitmentState.OPEN, CommitmentState.PARTLY);
    private static final List<AgreementState> BINDING = List.of(AgreementState.SIGNED, AgreementState.ENDED);
    private static final String FROM =
            " FROM Commitment c JOIN c.agreement a JOIN a.cooperation v LEFT JOIN PartnerOrganization d"
                    + " ON d.id = c.debtorId LEFT JOIN PartnerOrganization r ON r.id = c.recipientId ";
    private static final String ROW =
            "SELECT NEW de.nordertor.cooperation.boundary.CommitmentRow(c.id, a.id, v.title, c.debtorId, d.name,"
                    + " c.recipientId, r.name, c.what, c.resourceType, c.amount, c.unit, c.dueOn, c.state, c.delivered)"
                    + FROM;
    private static final Order ORDER = new Order(
            Map.of("what", "c.what", "due", "c.dueOn", "state", "c.state", "cooperation", "v.title"),
            "c.id",
            "c.dueOn, c.id");

    @Inject
    private Clock clock;

    /** Promises of agreements that were signed. */
    public Page<CommitmentRow> findPage(CommitmentFilter filter, PageRequest page) {
        return page(CommitmentRow.class, ROW, "SELECT COUNT(c)" + FROM, criteria(filter), ORDER, page);
    }

    /** Of one agreement, in the order in which they were written. */
    public List<CommitmentRow> findOfAgreement(Long agreementId) {
        return em().createQuery(ROW + "WHERE a.id = :agreement ORDER BY c.id", CommitmentRow.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    public CommitmentRow getRow(Long id) {
        return em().createQuery(ROW + "WHERE c.id = :id", CommitmentRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Of which something is still owed, due from the first to the last of these days. */
    List<CommitmentDay> findDue(LocalDate from, LocalDate to) {
        return em().createQuery(
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

    private ListCriteria criteria(CommitmentFilter filter) {
        return new ListCriteria()
                .with("a.state IN ?", BINDING)
                .containing(filter.text(), "c.what", "v.title")
                .with("c.state = ?", filter.state())
                .with("c.debtorId = ? OR c.recipientId = ?", filter.partnerId())
                .with("c.state IN ?", filter.overdue() ? PENDING : null)
                .with("c.dueOn < ?", filter.overdue() ? LocalDate.now(clock) : null);
    }
}
