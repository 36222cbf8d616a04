package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CooperationTimeRepository;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When cooperations take place, one beside the other. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class CooperationTimes {

    /** As many as a person can look at. */
    public static final int MOST = 200;

    @Inject
    private CooperationTimeRepository times;

    /**
     * What takes place in that year or is to reach something in it, by its beginning; at most {@link #MOST}. What was cancelled
     * only where the filter asks for it.
     */
    public List<TimeRow> ofYear(int year, CooperationFilter filter) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        List<TimeRow> rows = times.findBetween(filter, from, to, MOST);
        Map<Long, List<TimeRow.Point>> points =
                times.findMilestones(rows.stream().map(TimeRow::id).toList(), from, to).stream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(
                                        row -> new TimeRow.Point(
                                                (String) row[1], (LocalDate) row[2], (LocalDate) row[3]),
                                        Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(points.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
