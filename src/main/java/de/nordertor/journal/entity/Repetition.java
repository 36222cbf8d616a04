package de.nordertor.journal.entity;

import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That a deadline comes again, and the how manieth of its series it is. Every day is counted from the first one, so that
 * the 31st comes back after a shorter month, and 29 February after three years.
 */
@Embeddable
public class Repetition {

    public static final int MOST_EVERY = 60;
    public static final int MOST_TIMES = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "repeat_unit")
    private RepetitionUnit unit;

    @Column(name = "repeat_every")
    private Integer every;

    @Column(name = "repeat_until")
    private LocalDate until;

    @Column(name = "repeat_times")
    private Integer times;

    @Column(name = "series_from")
    private LocalDate from;

    @Column(name = "series_index")
    private Integer index;

    protected Repetition() {}

    private Repetition(
            RepetitionUnit unit, Integer every, LocalDate until, Integer times, LocalDate from, Integer index) {
        this.unit = unit;
        this.every = every;
        this.until = until;
        this.times = times;
        this.from = from;
        this.index = index;
    }

    /**
     * A new series.
     *
     * @param every so many units; null for one
     * @param until null for no last day
     * @param times how often in all, this time counted; null for no end
     * @param from its first day
     */
    public static Repetition starting(
            RepetitionUnit unit, Integer every, LocalDate until, Integer times, LocalDate from) {
        int distance = every == null ? 1 : every;
        if (distance < 1 || distance > MOST_EVERY) {
            throw new InvalidInputException("journal.repetition.everyRange", MOST_EVERY);
        }
        if (times != null && (times < 1 || times > MOST_TIMES)) {
            throw new InvalidInputException("journal.repetition.timesRange", MOST_TIMES);
        }
        if (until != null && times != null) {
            throw new InvalidInputException("journal.repetition.oneEnd");
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidInputException("journal.repetition.untilPast");
        }
        return new Repetition(unit, distance, until, times, from, 0);
    }

    /** Whether it is the same plan, whatever its first day. */
    public boolean isLike(RepetitionUnit otherUnit, Integer otherEvery, LocalDate otherUntil, Integer otherTimes) {
        return unit == otherUnit
                && every.equals(otherEvery == null ? Integer.valueOf(1) : otherEvery)
                && Objects.equals(until, otherUntil)
                && Objects.equals(times, otherTimes);
    }

    /** The day that it had by its plan. */
    public LocalDate day() {
        return unit.after(from, (long) every * index);
    }

    /** The next one; empty after the last. */
    public Optional<Repetition> next() {
        Repetition next = new Repetition(unit, every, until, times, from, index + 1);
        boolean over = times != null && next.index >= times
                || until != null && next.day().isAfter(until);
        return over ? Optional.empty() : Optional.of(next);
    }

    public RepetitionUnit unit() {
        return unit;
    }

    public Integer every() {
        return every;
    }

    public LocalDate until() {
        return until;
    }

    public Integer times() {
        return times;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return unit + " " + every;
    }
}
