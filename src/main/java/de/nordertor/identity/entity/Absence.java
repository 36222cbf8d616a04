package de.nordertor.identity.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which a person is not there, and who is reached instead. Entered ahead or when it has begun; changed and
 * ended early as long as it is not over, removed before it begins. Long over, it goes by itself.
 */
@Entity
@Table(name = "absence")
public class Absence extends BaseEntity {

    public static final int MAX_NOTE = 200;

    /** Three years, as long as a parental leave. */
    public static final int MOST_DAYS = 1_100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private UserAccount person;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deputy_id")
    private UserAccount deputy;

    /** May tell of an illness after all, and the trail is kept for years. */
    @NotAudited
    @Column(name = "note", length = MAX_NOTE)
    private String note;

    protected Absence() {}

    /** @param deputy null where nobody stands in */
    public Absence(
            UserAccount person,
            LocalDate firstDay,
            LocalDate lastDay,
            UserAccount deputy,
            String note,
            LocalDate today) {
        this.person = person;
        lasts(firstDay, lastDay, today);
        isCoveredBy(deputy, note);
    }

    /** From one day to another, both included; the last one is still to come. */
    public final void lasts(LocalDate newFirstDay, LocalDate newLastDay, LocalDate today) {
        requireNotOver(today);
        if (newFirstDay == null || newLastDay == null) {
            throw new InvalidInputException("identity.absence.daysRequired");
        }
        if (newLastDay.isBefore(newFirstDay)) {
            throw new InvalidInputException("identity.absence.order");
        }
        if (newLastDay.isBefore(today)) {
            throw new InvalidInputException("identity.absence.past");
        }
        if (ChronoUnit.DAYS.between(newFirstDay, newLastDay) >= MOST_DAYS) {
            throw new InvalidInputException("identity.absence.tooLong", MOST_DAYS);
        }
        firstDay = newFirstDay;
        lastDay = newLastDay;
    }

    /** @param newDeputy null where nobody stands in */
    public final void isCoveredBy(UserAccount newDeputy, String newNote) {
        if (newDeputy != null && newDeputy.equals(person)) {
            throw new InvalidInputException("identity.absence.deputySelf");
        }
        if (newDeputy != null && !newDeputy.isActive()) {
            throw new InvalidInputException("identity.absence.deputyGone", newDeputy.getDisplayName());
        }
        deputy = newDeputy;
        note = Text.line(newNote, MAX_NOTE, "identity.absence.note");
    }

    /** The person is back today; what began before that day remains known. */
    public void endBefore(LocalDate today) {
        requireNotOver(today);
        if (!firstDay.isBefore(today)) {
            throw new IllegalStepException("identity.absence.notBegun");
        }
        lastDay = today.minusDays(1);
    }

    public void requireNotBegun(LocalDate today) {
        requireNotOver(today);
        if (!firstDay.isAfter(today)) {
            throw new IllegalStepException("identity.absence.begun");
        }
    }

    private void requireNotOver(LocalDate today) {
        if (lastDay != null && lastDay.isBefore(today)) {
            throw new IllegalStepException("identity.absence.over");
        }
    }

    public boolean beginsOn(LocalDate day) {
        return firstDay.equals(day);
    }

    public UserAccount getPerson() {
        return person;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Null where nobody stands in. */
    public UserAccount getDeputy() {
        return deputy;
    }

    public String getNote() {
        return note;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return person.getLogin() + ": " + firstDay + " – " + lastDay;
    }
}
