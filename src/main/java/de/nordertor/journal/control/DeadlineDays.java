package de.nordertor.journal.control;

import de.nordertor.journal.entity.Deadline;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.WorkingCalendar;
import de.nordertor.town.entity.WorkingDaysChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Puts open deadlines on the days that count, when other days become working days. */
@ApplicationScoped
public class DeadlineDays {

    /** As many as one statement bears. */
    private static final int PART = 500;

    @Inject
    private DeadlineDayRepository days;

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private DeadlineFollowing following;

    @Inject
    private WorkingDays workingDays;

    void adapt(@Observes WorkingDaysChanged changed) {
        changed.moved(adapt());
    }

    /** Also where nobody told that other days are working days, as with the holidays of another version. @return how many were moved */
    public int adapt() {
        WorkingCalendar calendar = workingDays.calendar();
        List<Long> ids = days.findRuled().stream()
                .filter(row -> !row.rule().effective(row.dueOn(), calendar).equals(row.effectiveOn()))
                .map(DeadlineDayRepository.Row::id)
                .toList();
        int adapted = 0;
        for (int first = 0; first < ids.size(); first += PART) {
            List<Deadline> part = deadlines.lock(ids.subList(first, Math.min(ids.size(), first + PART)));
            // somebody may have closed one meanwhile
            List<Deadline> moved = part.stream()
                    .filter(Deadline::isOpen)
                    .filter(deadline -> deadline.adapt(calendar))
                    .toList();
            adapted += moved.size();
            deadlines.flush();
            following.cameAbout(moved);
        }
        return adapted;
    }
}
