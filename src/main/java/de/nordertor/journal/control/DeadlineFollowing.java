package de.nordertor.journal.control;

import de.nordertor.journal.entity.AnchorEnd;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sees to it that deadlines are where the date is that they hang on, in the transaction that changes that date. */
@ApplicationScoped
public class DeadlineFollowing {

    @Inject
    private AnchorRepository anchors;

    @Inject
    private AnchorDates dates;

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private DeadlineReminders reminders;

    @Inject
    private WorkingDays workingDays;

    /** After every step of somebody that changes their day, their reminders, their state or who cares for them. */
    void changed(Collection<Deadline> changed) {
        reminders.order(changed, false);
        followThem(changed);
    }

    void changed(Deadline deadline) {
        changed(List.of(deadline));
    }

    /** After their day came about without somebody typing it: it may have passed, and whoever cares for them is told so. */
    void cameAbout(Collection<Deadline> deadlines) {
        reminders.order(deadlines, true);
        followThem(deadlines);
    }

    private void followThem(Collection<Deadline> changed) {
        follow(anchors.lockOnDeadlines(changed.stream().map(Deadline::getId).toList()));
    }

    void subjectsChanged(@Observes SubjectsChanged changed) {
        changed.subjects().stream()
                .filter(subject -> dates.areThere(subject.kind()))
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toList())))
                .forEach((kind, ids) -> follow(anchors.lockOnDates(kind, ids)));
    }

    /** Looks at these deadlines and those that hang on them. @return how many were not where they belong */
    public int mend(Collection<Long> ids) {
        return follow(anchors.lockHanging(ids)) + follow(anchors.lockOnDeadlines(ids));
    }

    private int follow(List<Deadline> hanging) {
        if (hanging.isEmpty()) {
            return 0;
        }
        Map<SubjectRef, Map<String, LocalDate>> days = dates.find(hanging.stream()
                .filter(deadline -> deadline.getAnchor().deadlineId() == null)
                .map(Deadline::subject)
                .toList());
        Map<Long, Deadline> others = others(hanging);
        WorkingCalendar calendar = workingDays.calendar();
        Set<Long> touched = new HashSet<>();
        List<Deadline> moved = new ArrayList<>();
        for (Deadline deadline : hanging) {
            LocalDate before = deadline.getAnchor().on();
            Deadline other = others.get(deadline.getAnchor().deadlineId());
            LocalDate on = deadline.getAnchor().deadlineId() == null
                    ? days.getOrDefault(deadline.subject(), Map.of())
                            .get(deadline.getAnchor().date())
                    : day(deadline, other);
            if (on == null) {
                deadline.letGo(why(other));
            } else if (deadline.keepUp(on, calendar)) {
                moved.add(deadline);
            }
            if (!before.equals(on)) {
                touched.add(deadline.getId());
            }
        }
        deadlines.flush();
        if (!moved.isEmpty()) {
            cameAbout(moved);
        }
        return touched.size();
    }

    private Map<Long, Deadline> others(List<Deadline> hanging) {
        Set<Long> ids = hanging.stream()
                .map(deadline -> deadline.getAnchor().deadlineId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return deadlines.find(ids).stream().collect(Collectors.toMap(Deadline::getId, Function.identity()));
    }

    /** Null where the other one is closed, or is one of another thing by now. */
    private static LocalDate day(Deadline deadline, Deadline other) {
        return other != null && other.isOpen() && other.subject().equals(deadline.subject())
                ? other.getEffectiveOn()
                : null;
    }

    /** @param other null where it hung on a date of its thing */
    private static AnchorEnd why(Deadline other) {
        if (other == null || other.isOpen()) {
            return AnchorEnd.GONE;
        }
        return other.getState() == DeadlineState.DONE ? AnchorEnd.DONE : AnchorEnd.CANCELLED;
    }
}
