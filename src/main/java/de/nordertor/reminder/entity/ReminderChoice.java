package de.nordertor.reminder.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** How a person wants to be reminded: by mail or only in the application, at which time, and whether on days off too. */
@Entity
@Table(name = "reminder_choice")
public class ReminderChoice extends BaseEntity {

    /** When the digest leaves where nobody says otherwise. */
    public static final LocalTime USUAL_TIME = LocalTime.of(7, 0);

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(name = "by_mail", nullable = false)
    private boolean byMail = true;

    @Column(name = "digest_at", nullable = false)
    private LocalTime digestAt = USUAL_TIME;

    @Column(name = "on_days_off", nullable = false)
    private boolean onDaysOff;

    @NotAudited
    @Column(name = "last_digest_on")
    private LocalDate lastDigestOn;

    @NotAudited
    @Column(name = "attempts", nullable = false)
    private int attempts;

    @NotAudited
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @NotAudited
    @Column(name = "failure", length = Reminder.FAILURE_LENGTH)
    private String failure;

    protected ReminderChoice() {}

    /** As is usual. */
    public ReminderChoice(Long personId) {
        this.personId = personId;
    }

    public void choose(boolean newByMail, LocalTime newDigestAt, boolean newOnDaysOff) {
        if (newDigestAt == null) {
            throw new InvalidInputException("reminder.choice.timeRequired");
        }
        byMail = newByMail;
        digestAt = newDigestAt.withSecond(0).withNano(0);
        onDaysOff = newOnDaysOff;
    }

    /** The digest of that day was written: there is no second one. */
    public void digestWritten(LocalDate day) {
        lastDigestOn = day;
    }

    /** No mail could be written to the person; it is tried again, for ever, after pauses that grow. */
    public void failed(String reason, Instant now) {
        attempts = Math.min(attempts + 1, Reminder.PAUSES.size());
        nextAttemptAt = now.plus(Reminder.PAUSES.get(attempts - 1));
        failure = reason;
    }

    /** What failed before works again. */
    public void written() {
        attempts = 0;
        nextAttemptAt = null;
        failure = null;
    }

    /** Whether the digest of that day may be written now. */
    public boolean isDigestDue(LocalDate day, LocalTime now, boolean dayOff) {
        return !day.equals(lastDigestOn) && !now.isBefore(digestAt) && (onDaysOff || !dayOff);
    }

    /** When it is tried again to write a mail to the person; null when nothing failed. */
    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    /** Why no mail could be written to the person the last time; null when it could. */
    public String getFailure() {
        return failure;
    }

    public boolean isByMail() {
        return byMail;
    }

    public LocalTime getDigestAt() {
        return digestAt;
    }

    public boolean isOnDaysOff() {
        return onDaysOff;
    }

    public LocalDate getLastDigestOn() {
        return lastDigestOn;
    }
}
