package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CooperationState;
import java.time.LocalDate;
import java.util.List;

/** When a cooperation takes place and what it is to reach. @param startsOn null where nobody knows; the same for its end */
public record TimeRow(
        Long id, String title, CooperationState state, LocalDate startsOn, LocalDate endsOn, List<Point> milestones) {

    /** @param doneOn null while it is not reached */
    public record Point(String title, LocalDate dueOn, LocalDate doneOn) {}

    public TimeRow {
        milestones = List.copyOf(milestones);
    }

    public TimeRow(Long id, String title, CooperationState state, LocalDate startsOn, LocalDate endsOn) {
        this(id, title, state, startsOn, endsOn, List.of());
    }

    public TimeRow with(List<Point> points) {
        return new TimeRow(id, title, state, startsOn, endsOn, points);
    }
}
