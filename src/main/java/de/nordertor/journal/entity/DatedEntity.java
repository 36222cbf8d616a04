package de.nordertor.journal.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/**
 * The day of a deadline: typed or counted from another date, and beside it the one that counts, because the town hall may
 * not work on the first.
 */
@MappedSuperclass
public abstract class DatedEntity extends BaseEntity {

    public static final int REASON_LENGTH = 500;

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

    @Embedded
    private DeadlineAnchor anchor;

    @Column(name = "moves", nullable = false)
    private int moves;

    @Column(name = "move_reason", length = REASON_LENGTH)
    private String moveReason;

    protected DatedEntity() {}

    DatedEntity(LocalDate dueOn) {
        this.dueOn = DueDate.valid(dueOn);
        this.effectiveOn = dueOn;
    }

    abstract void requireOpen();

    void rule(DayRule rule, WorkingCalendar calendar) {
        dayRule = rule;
        adapt(calendar);
    }

    /** Puts it on another day, from which its rule goes on. Where it hung on another date, it does no longer: that one may be the same. */
    public void move(LocalDate newDate, String reason, WorkingCalendar calendar) {
        requireOpen();
        if (DueDate.valid(newDate).equals(dueOn) && !isAnchored()) {
            throw new InvalidInputException("journal.deadline.sameDate");
        }
        moveReason = requireMove(newDate, reason);
        moves++;
        letGo(AnchorEnd.MOVED);
        dueOn = newDate;
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

    void anchor(DeadlineAnchor newAnchor, WorkingCalendar calendar) {
        anchor = newAnchor;
        if (newAnchor != null) {
            dueOn = DueDate.valid(newAnchor.day());
            adapt(calendar);
        }
    }

    /**
     * Follows the date that it hangs on to its new day.
     *
     * @return whether another day counts now
     */
    public boolean keepUp(LocalDate on, WorkingCalendar calendar) {
        requireOpen();
        if (!isAnchored() || anchor.on().equals(on)) {
            return false;
        }
        if (!DueDate.isPossible(anchor.distance().from(on))) {
            letGo(AnchorEnd.GONE);
            return false;
        }
        anchor.keepUp(on);
        dueOn = anchor.day();
        return adapt(calendar);
    }

    /** It hangs on no other date any more, and stays where it is. */
    public void letGo(AnchorEnd why) {
        requireOpen();
        if (isAnchored()) {
            anchor.letGo(why);
        }
    }

    /** Whether its day is counted from another date. */
    public boolean isAnchored() {
        return anchor != null && anchor.isHolding();
    }

    /** On what it hangs, or did; null where it never did. */
    public DeadlineAnchor getAnchor() {
        return anchor;
    }

    /** As it was typed, or as it is counted from another date. */
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

    public DayRule getDayRule() {
        return dayRule;
    }

    /** How often its date was moved. */
    public int getMoves() {
        return moves;
    }

    /** Of the last move; null while it was never moved. */
    public String getMoveReason() {
        return moveReason;
    }
}
