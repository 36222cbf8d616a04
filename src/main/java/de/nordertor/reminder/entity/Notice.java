package de.nordertor.reminder.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That one person was told of one reminder. It stands in the person's list until it is read, and goes into one mail. */
@Entity
@NotAudited
@Table(name = "notice")
public class Notice extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reminder_id", nullable = false, updatable = false)
    private Reminder reminder;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(name = "instead_of_id")
    private Long insteadOfId;

    @Column(name = "urgent", nullable = false, updatable = false)
    private boolean urgent;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail", nullable = false)
    private NoticeMail mail = NoticeMail.WAITING;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    protected Notice() {}

    /** @param insteadOfId the absent person for whom this one is told; null where it is the person's own */
    public Notice(Reminder reminder, Long personId, Long insteadOfId, boolean urgent, Instant toldAt) {
        this.reminder = reminder;
        this.personId = personId;
        this.insteadOfId = insteadOfId;
        this.urgent = urgent;
        this.toldAt = toldAt;
    }

    /** Reading it twice changes nothing. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** Its mail lies in the outbox, or none will. */
    public void mailed(NoticeMail how, Instant now) {
        mail = how;
        mailedAt = now;
    }

    /** For which absent person by now; null on the own account. */
    public void tellInsteadOf(Long personId) {
        insteadOfId = personId;
    }

    /** Somebody else is told instead. @param meant whether it stays the person's own thing, and so unread in the list */
    public void passOn(boolean meant, Instant now) {
        mailed(NoticeMail.PASSED_ON, now);
        if (!meant) {
            read(now);
        }
    }

    /** Whether it was passed on, and the person had read it by then or it was no own thing any more. */
    public boolean isGivenAway() {
        return mail == NoticeMail.PASSED_ON && readAt != null && !readAt.isAfter(mailedAt);
    }

    /** It had been passed on, and reaches the person again: to be read and mailed as if it were new. */
    public void takeBack(Long insteadOf) {
        insteadOfId = insteadOf;
        readAt = null;
        mail = NoticeMail.WAITING;
        mailedAt = null;
    }

    public Reminder getReminder() {
        return reminder;
    }

    public Long getPersonId() {
        return personId;
    }

    /** Null where the person is told on the own account. */
    public Long getInsteadOfId() {
        return insteadOfId;
    }

    /** Whether its mail leaves at once. */
    public boolean isUrgent() {
        return urgent;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public Instant getReadAt() {
        return readAt;
    }

    public NoticeMail getMail() {
        return mail;
    }
}
