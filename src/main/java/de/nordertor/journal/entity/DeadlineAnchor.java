package de.nordertor.journal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * On which other date a deadline hangs: on a date of its thing, or on another deadline of its thing; and where that date was
 * when the deadline was last counted from it. When it hangs on it no longer, it still says on what it did, and why not now.
 */
@Embeddable
public class DeadlineAnchor {

    @Column(name = "anchor_date")
    private String date;

    @Column(name = "anchor_deadline_id")
    private Long deadlineId;

    @Column(name = "anchor_position")
    private String position;

    @Enumerated(EnumType.STRING)
    @Column(name = "anchor_end")
    private AnchorEnd end;

    protected DeadlineAnchor() {}

    private DeadlineAnchor(String date, Long deadlineId, AnchorPosition position) {
        this.date = date;
        this.deadlineId = deadlineId;
        this.position = position.toStored();
    }

    /** @param date its name among the dates of the thing */
    public static DeadlineAnchor onDate(String date, Distance distance, LocalDate on) {
        return new DeadlineAnchor(Objects.requireNonNull(date), null, new AnchorPosition(distance, on));
    }

    /** @param on the day that counts for the other deadline */
    public static DeadlineAnchor onDeadline(Long deadlineId, Distance distance, LocalDate on) {
        return new DeadlineAnchor(null, Objects.requireNonNull(deadlineId), new AnchorPosition(distance, on));
    }

    /** Whether it is the same rule, wherever the other date is. */
    public boolean isLike(DeadlineAnchor other) {
        return other.isHolding() == isHolding()
                && Objects.equals(date, other.date)
                && Objects.equals(deadlineId, other.deadlineId)
                && distance().equals(other.distance());
    }

    void keepUp(LocalDate on) {
        position = new AnchorPosition(distance(), on).toStored();
    }

    void letGo(AnchorEnd why) {
        end = why;
    }

    /** Whether the deadline is still counted from it. */
    public boolean isHolding() {
        return end == null;
    }

    /** The name of the date of the thing; null where it is another deadline. */
    public String date() {
        return date;
    }

    /** Null where it is a date of the thing. */
    public Long deadlineId() {
        return deadlineId;
    }

    public Distance distance() {
        return AnchorPosition.stored(position).distance();
    }

    /** Where the other date was. */
    public LocalDate on() {
        return AnchorPosition.stored(position).on();
    }

    /** The day that follows from it. */
    public LocalDate day() {
        return AnchorPosition.stored(position).day();
    }

    /** Null while it holds. */
    public AnchorEnd end() {
        return end;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return position;
    }
}
