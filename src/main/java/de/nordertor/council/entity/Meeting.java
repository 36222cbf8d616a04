package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting of a committee (Sitzung; never one of a working group). It is planned, its members are invited, and it is
 * held or cancelled for a reason.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends BaseEntity {

    public static final String KIND = "Meeting";
    public static final int REASON_LENGTH = 500;
    public static final int CALENDAR_UID_LENGTH = 255;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "committee_id", nullable = false, updatable = false)
    private Committee committee;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "starts_at", nullable = false)
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Column(name = "place", length = MeetingContent.PLACE_LENGTH)
    private String place;

    @Column(name = "invited_on")
    private LocalDate invitedOn;

    @Column(name = "cancellation_reason", length = REASON_LENGTH)
    private String cancellationReason;

    @Column(name = "calendar_uid", length = CALENDAR_UID_LENGTH)
    private String calendarUid;

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected Meeting() {}

    public Meeting(Committee committee, MeetingContent content, Change change) {
        this.committee = committee;
        write(content, change);
    }

    /**
     * @throws IllegalStepException after it was cancelled
     * @throws InvalidInputException where one that was held would be held in the future
     */
    public void describe(MeetingContent content, LocalDate today, Change change) {
        requireNotCancelled();
        if (state == MeetingState.HELD) {
            requirePast(content.heldOn(), today);
        }
        write(content, change);
    }

    private void write(MeetingContent content, Change change) {
        heldOn = content.heldOn();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        place = content.place();
        touched(change);
    }

    /** Its members were invited on that day. @throws InvalidInputException for a day in the future or after the meeting */
    public void invite(LocalDate on, LocalDate today, Change change) {
        MeetingState next = state.become(MeetingState.INVITED);
        requirePast(on, today);
        if (on.isAfter(heldOn)) {
            throw new InvalidInputException("council.meeting.invitedTooLate", on);
        }
        invitedOn = on;
        state = next;
        touched(change);
    }

    /** @throws InvalidInputException where its day has not come */
    public void hold(LocalDate today, Change change) {
        MeetingState next = state.become(MeetingState.HELD);
        requirePast(heldOn, today);
        state = next;
        touched(change);
    }

    public void cancel(String reason, Change change) {
        MeetingState next = state.become(MeetingState.CANCELLED);
        cancellationReason = Text.requiredLine(reason, REASON_LENGTH, "council.meeting.cancellationReason");
        state = next;
        touched(change);
    }

    /** It is the one that this event of the sitting calendar speaks of; an event without a UID leaves that open. */
    public void followCalendar(String uid, Change change) {
        if (uid != null && !uid.equals(calendarUid)) {
            calendarUid = uid;
            touched(change);
        }
    }

    /** @throws IllegalStepException after it was cancelled */
    void requireNotCancelled() {
        if (state == MeetingState.CANCELLED) {
            throw new IllegalStepException("council.meeting.isCancelled");
        }
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw new InvalidInputException("council.meeting.future", day);
        }
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public MeetingContent content() {
        return new MeetingContent(heldOn, startsAt, endsAt, place);
    }

    public Committee getCommittee() {
        return committee;
    }

    public MeetingState getState() {
        return state;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** Null until its members were invited. */
    public LocalDate getInvitedOn() {
        return invitedOn;
    }

    /** Null unless it was cancelled. */
    public String getCancellationReason() {
        return cancellationReason;
    }

    /** Which event of the sitting calendar it follows; null for none. */
    public String getCalendarUid() {
        return calendarUid;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
