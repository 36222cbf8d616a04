package de.nordertor.journal.control;

import de.nordertor.journal.entity.DayRule;
import de.nordertor.journal.entity.DeadlineState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The days of all open deadlines that do not just stay where they were put. */
@ApplicationScoped
public class DeadlineDayRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** What decides on which day one counts. */
    public record Row(Long id, LocalDate dueOn, DayRule rule, LocalDate effectiveOn) {}

    /** One statement, however many there are. */
    List<Row> findRuled() {
        return em.createQuery(
                        "SELECT NEW de.nordertor.journal.control.DeadlineDayRepository.Row(d.id, d.dueOn, d.dayRule,"
                                + " d.effectiveOn) FROM Deadline d WHERE d.state = :open AND d.dayRule <> :keep",
                        Row.class)
                .setParameter("open", DeadlineState.OPEN)
                .setParameter("keep", DayRule.KEEP)
                .getResultList();
    }
}
