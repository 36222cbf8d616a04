package de.nordertor.group.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.OrderedRows;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A meeting of a group (Gruppentreffen; never a meeting of a committee). It is planned with an agenda and those who are
 * invited, and held with minutes and attendance, or cancelled for a reason. What follows from it is a deadline on it.
 */
@Entity
@GuardedContent
@Table(name = "group_meeting")
public class GroupMeeting extends BaseEntity {

    public static final String KIND = "GroupMeeting";
    public static final int REASON_LENGTH = 1_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", nullable = false, updatable = false)
    private WorkingGroup group;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "topic", nullable = false, length = MeetingContent.TOPIC_LENGTH)
    private String topic;

    @Column(name = "held_on", nullable = false)
    private LocalDate on;

    @Column(name = "starts_at", nullable = false)
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Column(name = "place", length = MeetingContent.PLACE_LENGTH)
    private String place;

    @Column(name = "agenda")
    private String agenda;

    @Column(name = "minutes")
    private String minutes;

    @Column(name = "residents")
    private Integer residents;

    @Column(name = "cancellation_reason", length = REASON_LENGTH)
    private String cancellationReason;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<MeetingAttendee> attendees = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected GroupMeeting() {}

    /** @throws InvalidInputException for a day on which the group does not exist */
    public GroupMeeting(WorkingGroup group, MeetingContent content, Change change) {
        this.group = group;
        write(content, change);
    }

    /**
     * Replaces everything that describes it.
     *
     * @throws InvalidInputException where one that was held would be held in the future
     */
    public void describe(MeetingContent content, LocalDate today, Change change) {
        if (state == MeetingState.HELD) {
            requirePast(content.on(), today);
        }
        write(content, change);
    }

    private void write(MeetingContent content, Change change) {
        group.requireThere(content.on());
        topic = content.topic();
        on = content.on();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        place = content.place();
        agenda = content.agenda();
        minutes = content.minutes();
        residents = content.residents();
        OrderedRows.replace(
                attendees,
                content.attendees(),
                MeetingAttendee::write,
                (row, ordinal) -> new MeetingAttendee(this, ordinal, row));
        touched(change);
    }

    /** @throws InvalidInputException where its day has not come */
    public void hold(LocalDate today, Change change) {
        MeetingState next = state.become(MeetingState.HELD);
        requirePast(on, today);
        state = next;
        touched(change);
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new InvalidInputException("group.meeting.future", day);
        }
    }

    public void cancel(String reason, Change change) {
        MeetingState next = state.become(MeetingState.CANCELLED);
        cancellationReason = Text.requiredLine(reason, REASON_LENGTH, "group.meeting.cancellationReason");
        state = next;
        touched(change);
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public MeetingContent content() {
        return new MeetingContent(
                topic,
                on,
                startsAt,
                endsAt,
                place,
                agenda,
                minutes,
                residents,
                attendees.stream().map(MeetingAttendee::content).toList());
    }

    public WorkingGroup getGroup() {
        return group;
    }

    public MeetingState getState() {
        return state;
    }

    /** Null unless it was cancelled. */
    public String getCancellationReason() {
        return cancellationReason;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return topic;
    }
}
