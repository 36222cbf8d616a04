package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListCriteria;
import de.nordertor.platform.control.ListCriteria.Order;
import de.nordertor.platform.control.ListRepository;
import de.nordertor.programme.boundary.ProgrammeFilter;
import de.nordertor.programme.boundary.ProgrammeRow;
import de.nordertor.programme.control.ProgrammeCalendarSource.ProgrammeDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The list of programmes: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class ProgrammeListRepository extends ListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.programme.boundary.ProgrammeRow(f.id, f.name, f.carrier, f.startsOn, f.endsOn,"
                    + " f.places, p.state, p.stateSince, u.displayName)"
                    + " FROM FundingProgramme f LEFT JOIN ProgrammeParticipation p ON p.programme = f"
                    + " LEFT JOIN UserAccount u ON u.id = p.responsibleId ";
    private static final String COUNT =
            "SELECT COUNT(f) FROM FundingProgramme f LEFT JOIN ProgrammeParticipation p ON p.programme = f ";
    private static final Order ORDER = new Order(
            Map.of("name", "f.name", "carrier", "f.carrier", "ends", "f.endsOn", "since", "p.stateSince"),
            "f.id",
            "f.name, f.id");

    public Page<ProgrammeRow> findPage(ProgrammeFilter filter, PageRequest page) {
        return page(ProgrammeRow.class, ROW, COUNT, criteria(filter), ORDER, page);
    }

    /** Those that begin or end from the first to the last of these days. */
    public List<ProgrammeDays> findBetween(LocalDate from, LocalDate to) {
        return em().createQuery(
                        "SELECT NEW de.nordertor.programme.control.ProgrammeCalendarSource$ProgrammeDays(f.id, f.version,"
                                + " f.changedAt, f.name, f.startsOn, f.endsOn) FROM FundingProgramme f"
                                + " WHERE f.startsOn BETWEEN :from AND :to OR f.endsOn BETWEEN :from AND :to",
                        ProgrammeDays.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private static ListCriteria criteria(ProgrammeFilter filter) {
        return new ListCriteria()
                .containing(filter.text(), "f.name", "f.client", "f.carrier", "f.adviser")
                .with("p.state = ?", filter.state());
    }

    /** Id, beginning and end of those that exist. */
    List<Object[]> findDates(Collection<Long> ids) {
        return em().createQuery(
                        "SELECT f.id, f.startsOn, f.endsOn FROM FundingProgramme f WHERE f.id IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
