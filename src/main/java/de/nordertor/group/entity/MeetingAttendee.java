package de.nordertor.group.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.Mailbox;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody who is invited to a meeting, and whether that person came. */
@Entity
@GuardedContent
@Table(name = "meeting_attendee")
public class MeetingAttendee extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", nullable = false)
    private GroupMeeting meeting;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "name", nullable = false, length = MemberContent.NAME_LENGTH)
    private String name;

    @Column(name = "organization", length = MemberContent.ORGANIZATION_LENGTH)
    private String organization;

    @Column(name = "email", length = Mailbox.ADDRESS_LENGTH)
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence")
    private Presence presence;

    protected MeetingAttendee() {}

    MeetingAttendee(GroupMeeting meeting, int ordinal, AttendeeContent content) {
        this.meeting = meeting;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(AttendeeContent content) {
        name = content.name();
        organization = content.organization();
        email = content.email();
        presence = content.presence();
    }

    public AttendeeContent content() {
        return new AttendeeContent(name, organization, email, presence);
    }

    @Override
    public String toString() {
        return name;
    }
}
