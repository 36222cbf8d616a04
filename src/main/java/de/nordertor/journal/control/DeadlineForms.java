package de.nordertor.journal.control;

import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.RepetitionInput;
import de.nordertor.journal.entity.Author;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineAnchor;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.journal.entity.Repetition;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Between the form of a deadline and the deadline itself. */
@ApplicationScoped
public class DeadlineForms {

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private DeadlineFollowing following;

    @Inject
    private DeadlineOwners owners;

    @Inject
    private DeadlineAnchors anchors;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A next step that whoever asks cares for. */
    public DeadlineInput blank() {
        Long me = user.id().isPresent() ? user.id().getAsLong() : null;
        return new DeadlineInput(DeadlineKind.NEXT_STEP, null, null, me, null, null);
    }

    public Long write(SubjectRef subject, DeadlineInput input, Author author) {
        Deadline deadline = deadline(subject, input, requireNotPast(input.dueOn()), author);
        requireAhead(deadline);
        deadlines.add(deadline);
        following.changed(deadline);
        return deadline.getId();
    }

    /** Also with a day that has passed, for what is taken over from elsewhere. */
    Long add(SubjectRef subject, DeadlineInput input, LocalDate dueOn, Author author) {
        Deadline deadline = deadline(subject, input, dueOn, author);
        deadlines.add(deadline);
        following.changed(deadline);
        return deadline.getId();
    }

    private Deadline deadline(SubjectRef subject, DeadlineInput input, LocalDate typed, Author author) {
        DeadlineAnchor anchor = anchors.read(subject, null, input.anchor());
        if (anchor != null && typed != null) {
            throw new InvalidInputException("journal.anchor.oneDay");
        }
        LocalDate dueOn = anchor == null ? typed : anchor.day();
        Deadline deadline = new Deadline(subject, input.kind(), input.what(), dueOn, owners.of(input, null), author);
        deadline.follow(input.rule(), workingDays.calendar());
        deadline.remind(input.reminders());
        plan(deadline, anchor, input);
        return deadline;
    }

    /** Either it hangs on another date, or it may come again; whoever asks for both is told so. */
    private void plan(Deadline deadline, DeadlineAnchor wanted, DeadlineInput input) {
        requireMeant(deadline, input);
        RepetitionInput repetition = input.repetition();
        if (wanted == null) {
            if (deadline.isAnchored()) {
                deadline.hang(null, workingDays.calendar());
            }
            repeat(deadline, repetition);
        } else {
            if (repetition.unit() != null) {
                throw new InvalidInputException("journal.anchor.noRepetition");
            }
            repeat(deadline, repetition);
            if (!deadline.isAnchored() || !wanted.isLike(deadline.getAnchor())) {
                deadline.hang(wanted, workingDays.calendar());
                requireAhead(deadline);
            }
        }
    }

    /** What was filled in beside nothing is not dropped without a word; what is taken away may leave its rest behind. */
    private static void requireMeant(Deadline deadline, DeadlineInput input) {
        if (!deadline.isAnchored()) {
            input.anchor().requireNothingWithoutBase();
        }
        if (deadline.getRepetition() == null) {
            input.repetition().requireNothingWithoutUnit();
        }
    }

    /** A plan that is another begins a new series on the day that it has now. */
    private static void repeat(Deadline deadline, RepetitionInput plan) {
        Repetition before = deadline.getRepetition();
        if (plan.unit() == null) {
            deadline.repeat(null);
        } else if (before == null || !before.isLike(plan.unit(), plan.every(), plan.until(), plan.times())) {
            deadline.repeat(
                    Repetition.starting(plan.unit(), plan.every(), plan.until(), plan.times(), deadline.getDueOn()));
        }
    }

    /**
     * Done; if it repeats, the next one appears.
     *
     * @return when that one counts; null where there is none
     */
    public LocalDate complete(Deadline deadline, Author author) {
        deadline.complete(author);
        deadlines.flush();
        following.changed(deadline);
        return next(deadline, author, workingDays::calendar);
    }

    /** It need not be done any more. */
    public void cancel(Deadline deadline, String reason, Author author) {
        deadline.cancel(reason, author);
        deadlines.flush();
        following.changed(deadline);
    }

    /** What is done in the same transaction appears once: the one it follows is told in it. */
    LocalDate next(Deadline done, Author author, Supplier<WorkingCalendar> calendar) {
        if (done.getRepetition() == null) {
            return null;
        }
        return done.successor(calendar.get(), author)
                .map(next -> {
                    deadlines.add(next);
                    following.cameAbout(List.of(next));
                    return next.getEffectiveOn();
                })
                .orElse(null);
    }

    /** The working day before a day to come may have passed, and the day at a distance from another date. */
    private void requireAhead(Deadline deadline) {
        if (isPast(deadline.getEffectiveOn())) {
            throw new InvalidInputException(
                    deadline.isAnchored() ? "journal.anchor.past" : "journal.deadline.effectivePast");
        }
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    public void rewrite(Deadline deadline, DeadlineInput input) {
        deadline.describe(input.kind(), input.what(), owners.of(input, deadline.getOwner()));
        deadline.follow(input.rule(), workingDays.calendar());
        deadline.remind(input.reminders());
        plan(deadline, anchors.read(deadline.subject(), deadline.getId(), input.anchor()), input);
        deadlines.flush();
        following.changed(deadline);
    }

    /** Puts it on another day, today or later. */
    public void move(Deadline deadline, LocalDate newDate, String reason) {
        deadline.move(requireNotPast(newDate), reason, workingDays.calendar());
        requireAhead(deadline);
        deadlines.flush();
        following.changed(deadline);
    }

    /** Somebody who is there cares for it from now on; what was not told yet, or to nobody, is told to that person. */
    public void handOver(Deadline deadline, Long personId) {
        if (personId == null) {
            throw new InvalidInputException("journal.deadline.ownerRequired");
        }
        deadline.handOver(owners.of(personId, null, null));
        deadlines.flush();
        following.changed(deadline);
    }

    /** From today. */
    public void waitFor(Deadline deadline, String whom) {
        deadline.waitFor(whom, LocalDate.now(clock));
        deadlines.flush();
    }

    public void waitNoLonger(Deadline deadline) {
        deadline.waitNoLonger();
        deadlines.flush();
    }

    public LocalDate requireNotPast(LocalDate date) {
        if (date != null && date.isBefore(LocalDate.now(clock))) {
            throw new InvalidInputException("journal.deadline.past");
        }
        return date;
    }
}
