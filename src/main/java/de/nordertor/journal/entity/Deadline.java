package de.nordertor.journal.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
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
public class Deadline extends BaseEntity {

    public static final int WHAT_LENGTH = 300;
    public static final int REASON_LENGTH = 500;

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DeadlineKind kind;

    @Column(name = "what", nullable = false, length = WHAT_LENGTH)
    private String what;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_rule", nullable = false)
    private DayRule dayRule = DayRule.KEEP;

    @NotAudited
    @Column(name = "due_version", nullable = false)
    private long dueVersion;

    @Column(name = "remind_days", nullable = false)
    private String remindDays = "";

    @Embedded
    private Repetition repetition;

    @Column(name = "follows_id", updatable = false)
    private Long followsId;

    @Embedded
    private DeadlineOwner owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DeadlineState state = DeadlineState.OPEN;

    @Column(name = "moves", nullable = false)
    private int moves;

    @Column(name = "move_reason", length = REASON_LENGTH)
    private String moveReason;

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
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.dueOn = DueDate.valid(dueOn);
        this.effectiveOn = dueOn;
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
        dayRule = rule == null ? kind.usualRule() : rule;
        adapt(calendar);
    }

    /** When whoever cares for it is reminded; null: as is usual for its kind. */
    public void remind(ReminderDays days) {
        requireOpen();
        remindDays = (days == null ? kind.usualReminders() : days).toStored();
    }

    /** Says that it comes again; null: it does not. */
    public void repeat(Repetition plan) {
        requireOpen();
        repetition = plan;
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
                    next.follow(dayRule, calendar);
                    next.remind(getReminders());
                    next.repeat(plan);
                    next.followsId = getId();
                    return next;
                });
    }

    /**
     * Works out anew which day counts.
     *
     * @return whether it is another one
     */
    public boolean adapt(WorkingCalendar calendar) {
        requireOpen();
        LocalDate before = effectiveOn;
        effectiveOn = dayRule.effective(dueOn, calendar);
        boolean another = !effectiveOn.equals(before);
        if (another) {
            dueVersion++;
        }
        return another;
    }

    /** Puts it on another day, from which its rule goes on. */
    public void move(LocalDate newDate, String reason, WorkingCalendar calendar) {
        requireOpen();
        if (DueDate.valid(newDate).equals(dueOn)) {
            throw new InvalidInputException("journal.deadline.sameDate");
        }
        moveReason = requireMove(newDate, reason);
        dueOn = newDate;
        moves++;
        adapt(calendar);
    }

    /**
     * Whether any deadline may be moved like that.
     *
     * @return the reason as it is kept
     */
    public static String requireMove(LocalDate newDate, String reason) {
        DueDate.valid(newDate);
        return Text.requiredLine(reason, REASON_LENGTH, "journal.deadline.moveReason");
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
        closedAt = author.at();
        closedBy = author.name();
    }

    private void requireOpen() {
        if (state != DeadlineState.OPEN) {
            throw new IllegalStepException("journal.deadline.closed");
        }
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    /** How it stands to the calendar. */
    public DeadlineDue due(LocalDate today) {
        return DeadlineDue.of(state, effectiveOn, today);
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

    /** As it was typed. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The day that counts: the typed one, or the working day that its rule leads to. */
    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    /** Counts how often the day that counts was another one. */
    public long getDueVersion() {
        return dueVersion;
    }

    public ReminderDays getReminders() {
        return ReminderDays.stored(remindDays);
    }

    /** Null where it does not come again. */
    public Repetition getRepetition() {
        return repetition;
    }

    public DayRule getDayRule() {
        return dayRule;
    }

    public DeadlineOwner getOwner() {
        return owner;
    }

    public DeadlineState getState() {
        return state;
    }

    /** How often its date was moved. */
    public int getMoves() {
        return moves;
    }

    /** Of the last move; null while it was never moved. */
    public String getMoveReason() {
        return moveReason;
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
