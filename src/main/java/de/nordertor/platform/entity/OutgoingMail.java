package de.nordertor.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A mail in the outbox, to one addressee. It waits, is claimed (nobody else takes it until the claim ends), attempted, and
 * is sent, found undeliverable, or withdrawn; in the demo it is kept from the beginning. When it was sent its text is
 * forgotten with those that were sent beside it, the addressee later; what stays is that it was there, so that it is never sent twice. Claims and
 * what was sent are written by single statements, see {@code MailClaimRepository}: there are thousands of them.
 */
@Entity
@NotAudited
@Table(name = "outgoing_mail")
public class OutgoingMail extends BaseEntity {

    public static final String KIND = "OutgoingMail";
    public static final int FAILURE_LENGTH = 500;

    @Column(name = "unique_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "message_id", nullable = false, updatable = false)
    private String messageId;

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Column(name = "revision", nullable = false, updatable = false)
    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MailState state;

    @Column(name = "sender_name", length = Mailbox.NAME_LENGTH)
    private String senderName;

    @Column(name = "recipient_name", length = Mailbox.NAME_LENGTH)
    private String recipientName;

    @Column(name = "recipient", length = Mailbox.ADDRESS_LENGTH)
    private String recipient;

    @Column(name = "title", length = MailContent.TITLE_LENGTH)
    private String title;

    @Column(name = "text")
    private String text;

    @Column(name = "html")
    private String html;

    @Column(name = "calendar")
    private String calendar;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar_method", updatable = false)
    private CalendarMethod method;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "failure", length = FAILURE_LENGTH)
    private String failure;

    protected OutgoingMail() {}

    /** It did not work this time. @param wait until the next attempt */
    public void failed(String reply, Instant now, Duration wait) {
        failure = reply;
        nextAttemptAt = now.plus(wait);
    }

    /** The mail server broke off: it was not the mail's fault and costs it no attempt. @param wait until the next one */
    public void interrupted(String reply, Instant now, Duration wait) {
        attempts--;
        failed(reply, now, wait);
    }

    /** The mail server will not have it, or did not take it for too long. */
    public void undeliverable(String reply, Instant now) {
        settle(MailState.UNDELIVERABLE, now);
        failure = reply;
    }

    /**
     * Is tried again at once.
     *
     * @throws IllegalStepException for one that was sent, kept or withdrawn
     */
    public void tryAgain(Instant now) {
        requireOpen("platform.mail.notOpen");
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        settledAt = null;
    }

    /**
     * Whether a sender may be about to hand it to the mail server. The attempt is counted before that begins; whether it
     * goes on, or has failed and comes again soon, the mail does not know.
     *
     * @param lease how long a claim lasts
     */
    public boolean isPerhapsBeingTried(Instant now, Duration lease) {
        return state == MailState.WAITING
                && attempts > 0
                && nextAttemptAt.isAfter(now)
                && !nextAttemptAt.isAfter(now.plus(lease));
    }

    /** Goes to another address of the same addressee. */
    public void readdress(String address) {
        recipient = address;
    }

    /**
     * Is never sent.
     *
     * @throws IllegalStepException for one that was sent, kept or withdrawn
     */
    public void withdraw(Instant now) {
        requireOpen("platform.mail.notOpen");
        settle(MailState.WITHDRAWN, now);
        text = null;
        html = null;
        calendar = null;
    }

    private void requireOpen(String refusal) {
        if (!state.isOpen()) {
            throw new IllegalStepException(refusal, new MessageKey("platform.mailState." + state));
        }
    }

    private void settle(MailState settled, Instant now) {
        state = settled;
        settledAt = now;
        nextAttemptAt = null;
    }

    /** A hash of what its room called it. */
    public String getKey() {
        return key;
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public MailState getState() {
        return state;
    }

    /** Null when it was forgotten. */
    public String getRecipient() {
        return recipient;
    }

    public String getRecipientName() {
        return recipientName;
    }

    /** The texts are null when they were forgotten. */
    public MailContent content() {
        return new MailContent(senderName, title, text, html, calendar, method);
    }

    public String getMessageId() {
        return messageId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public int getAttempts() {
        return attempts;
    }

    /** Null when nothing is attempted any more. */
    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    /** What the mail server said last; null when nothing went wrong. */
    public String getFailure() {
        return failure;
    }
}
