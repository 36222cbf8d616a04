package de.nordertor.journal.entity;

import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import de.nordertor.reminder.entity.ReminderDays;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that has to be done on a thing until a day (Frist, Wiedervorlage, nächster Schritt). Open, its date may be
 * moved with a reason, and every move is counted; in the end it is done or cancelled, and stays so.
 */
@Entity
@GuardedContent
@Table(name = "deadline")
public class Deadline extends DatedEntity {

    public static final int WHAT_LENGTH = 300;

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DeadlineKind kind;

    @Column(name = "what", nullable = false, length = WHAT_LENGTH)
    private String what;

    @Column(name = "remind_days", nullable = false)
    private String remindDays = "";

    @Embedded
    private Repetition repetition;

    @Embedded
    private Waiting waiting;

    @Column(name = "follows_id", updatable = false)
    private Long followsId;

    @Embedded
    private DeadlineOwner owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DeadlineState state = DeadlineState.OPEN;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = Author.NAME_LENGTH)
    private String createdBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by", length = Author.NAME_LENGTH)
    private String closedBy;

    @Column(name = "cancellation_reason", length = REASON_LENGTH)
    private String cancellationReason;

    protected Deadline() {}

    public Deadline(
            SubjectRef subject, DeadlineKind kind, String what, LocalDate dueOn, DeadlineOwner owner, Author author) {
        super(dueOn);
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.createdAt = author.at();
        this.createdBy = author.name();
        describe(kind, what, owner);
    }

    /** What it is about and who cares for it; the date is moved by {@link #move}. */
    public final void describe(DeadlineKind newKind, String newWhat, DeadlineOwner newOwner) {
        requireOpen();
        if (newKind == null) {
            throw new InvalidInputException("journal.deadline.kindRequired");
        }
        what = Text.requiredLine(newWhat, WHAT_LENGTH, "journal.deadline.what");
        kind = newKind;
        if (!Objects.requireNonNull(newOwner).equals(owner)) {
            owner = newOwner;
        }
    }

    /**
     * What becomes of its day if the town hall does not work on it.
     *
     * @param rule null for what is usual for its kind
     */
    public void follow(DayRule rule, WorkingCalendar calendar) {
        requireOpen();
        rule(rule == null ? kind.usualRule() : rule, calendar);
    }

    /** When whoever cares for it is reminded; null: as is usual for its kind. */
    public void remind(ReminderDays days) {
        requireOpen();
        remindDays = (days == null ? kind.usualReminders() : days).toStored();
    }

    /** Says that it comes again; null: it does not. */
    public void repeat(Repetition plan) {
        requireOpen();
        requireOnlyOne(plan != null && isAnchored());
        repetition = plan;
    }

    /** Its day is counted from another date from now on; null: from none, and it stays where it is. */
    public void hang(DeadlineAnchor newAnchor, WorkingCalendar calendar) {
        requireOpen();
        requireOnlyOne(newAnchor != null && repetition != null);
        anchor(newAnchor, calendar);
    }

    private static void requireOnlyOne(boolean both) {
        if (both) {
            throw new InvalidInputException("journal.anchor.noRepetition");
        }
    }

    /** It can only go on when somebody else has done something. It is due on the same day, and reminded of. */
    public void waitFor(String whom, LocalDate since) {
        requireOpen();
        waiting = Waiting.of(whom, since);
    }

    /** It need not wait any more. */
    public void waitNoLonger() {
        requireOpen();
        waiting = null;
    }

    /** What comes after it by its plan, once it is done; empty where nothing does. */
    public Optional<Deadline> successor(WorkingCalendar calendar, Author author) {
        if (state != DeadlineState.DONE || repetition == null) {
            return Optional.empty();
        }
        return repetition
                .next()
                .filter(plan -> plan.day().getYear() <= DueDate.LAST_YEAR)
                .map(plan -> {
                    Deadline next = new Deadline(subject(), kind, what, plan.day(), owner, author);
                    next.follow(getDayRule(), calendar);
                    next.remind(getReminders());
                    next.repeat(plan);
                    next.followsId = getId();
                    return next;
                });
    }

    /** Somebody else cares for it from now on. */
    public void handOver(DeadlineOwner newOwner) {
        requireOpen();
        if (newOwner.equals(owner)) {
            throw new InvalidInputException("journal.deadline.sameOwner");
        }
        owner = newOwner;
    }

    public void complete(Author author) {
        close(DeadlineState.DONE, author);
    }

    /** It need not be done any more. */
    public void cancel(String reason, Author author) {
        String stated = Text.requiredLine(reason, REASON_LENGTH, "journal.deadline.cancellationReason");
        close(DeadlineState.CANCELLED, author);
        cancellationReason = stated;
    }

    private void close(DeadlineState target, Author author) {
        state = state.become(target);
        waiting = null;
        closedAt = author.at();
        closedBy = author.name();
    }

    @Override
    void requireOpen() {
        if (state != DeadlineState.OPEN) {
            throw new IllegalStepException("journal.deadline.closed");
        }
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    /** How it stands to the calendar. */
    public DeadlineDue due(LocalDate today) {
        return DeadlineDue.of(state, getEffectiveOn(), today);
    }

    public boolean isOpen() {
        return state == DeadlineState.OPEN;
    }

    public DeadlineKind getKind() {
        return kind;
    }

    public String getWhat() {
        return what;
    }

    public ReminderDays getReminders() {
        return ReminderDays.stored(remindDays);
    }

    /** Null where it does not come again. */
    public Repetition getRepetition() {
        return repetition;
    }

    /** Null where it waits for nobody. */
    public Waiting getWaiting() {
        return waiting;
    }

    public DeadlineOwner getOwner() {
        return owner;
    }

    public DeadlineState getState() {
        return state;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedBy() {
        return closedBy;
    }

    public String getCancellationReason() {
        return cancellationReason;
    }
}
