package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.cooperation.boundary.TimeRow;
import de.nordertor.cooperation.control.MilestoneCalendarSource.MilestoneDay;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.platform.control.ListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** When cooperations take place, and what they are to reach when. */
@ApplicationScoped
public class CooperationTimeRepository extends ListRepository {

    private static final String BETWEEN = "((c.startsOn IS NOT NULL AND c.startsOn <= :to"
            + " AND (c.endsOn IS NULL OR c.endsOn >= :from))"
            + " OR (c.startsOn IS NULL AND c.endsOn BETWEEN :from AND :to)"
            + " OR c.id IN (SELECT m.cooperation.id FROM Milestone m WHERE m.dueOn BETWEEN :from AND :to))";

    /** What nobody cancelled and is not reached. */
    List<MilestoneDay> findOpenMilestones(LocalDate from, LocalDate to) {
        return em().createQuery(
                        "SELECT NEW de.nordertor.cooperation.control.MilestoneCalendarSource$MilestoneDay(m.id, m.version,"
                                + " c.changedAt, m.title, m.dueOn, c.id, c.title) FROM Milestone m JOIN m.cooperation c"
                                + " WHERE m.dueOn BETWEEN :from AND :to AND m.doneOn IS NULL AND c.state <> :cancelled",
                        MilestoneDay.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("cancelled", CooperationState.CANCELLED)
                .getResultList();
    }

    /** Those with a period or a milestone within these days, by their beginning; without milestones. */
    public List<TimeRow> findBetween(CooperationFilter filter, LocalDate from, LocalDate to, int limit) {
        return query(
                        TimeRow.class,
                        "SELECT NEW de.nordertor.cooperation.boundary.TimeRow(c.id, c.title, c.state, c.startsOn, c.endsOn)"
                                + " FROM Cooperation c",
                        CooperationListRepository.criteria(filter)
                                .with("c.state <> ?", filter.state() == null ? CooperationState.CANCELLED : null)
                                .when(true, BETWEEN),
                        " ORDER BY c.startsOn, c.title, c.id")
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Cooperation, title, day, day on which it was reached; by day. */
    public List<Object[]> findMilestones(Collection<Long> cooperationIds, LocalDate from, LocalDate to) {
        return cooperationIds.isEmpty()
                ? List.of()
                : em().createQuery(
                                "SELECT m.cooperation.id, m.title, m.dueOn, m.doneOn FROM Milestone m"
                                        + " WHERE m.cooperation.id IN :ids AND m.dueOn BETWEEN :from AND :to"
                                        + " ORDER BY m.dueOn, m.id",
                                Object[].class)
                        .setParameter("ids", cooperationIds)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    /** Id, beginning and end of those that exist. */
    List<Object[]> findDates(Collection<Long> ids) {
        return em().createQuery(
                        "SELECT c.id, c.startsOn, c.endsOn FROM Cooperation c WHERE c.id IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
