package de.nordertor.journal.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A contact or a note (Kontaktverlauf, Vorgang): a call, a visit, a mail, with what was said and what came out of it. It
 * stands on the timeline of everything that it concerns. It may be rewritten, and be withdrawn with a reason, but it
 * never disappears.
 */
@Entity
@GuardedContent
@Table(name = "activity")
public class Activity extends BaseEntity {

    public static final String KIND = "Activity";
    public static final int MAX_SUBJECTS = 50;
    public static final int MESSAGE_ID_LENGTH = 250;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ActivityKind kind;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate date;

    @Column(name = "occurred_time")
    private LocalTime time;

    @Column(name = "title", nullable = false, length = ActivityContent.TITLE_LENGTH)
    private String title;

    @Column(name = "participants", length = ActivityContent.PARTICIPANTS_LENGTH)
    private String participants;

    @Column(name = "text")
    private String text;

    @Column(name = "result", length = ActivityContent.RESULT_LENGTH)
    private String result;

    @ElementCollection
    @CollectionTable(name = "activity_subject", joinColumns = @JoinColumn(name = "activity_id"))
    private Set<ActivitySubject> subjects = new HashSet<>();

    @Column(name = "author_id", updatable = false)
    private Long authorId;

    @Column(name = "author_name", nullable = false, updatable = false, length = Author.NAME_LENGTH)
    private String authorName;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = Author.NAME_LENGTH)
    private String changedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by", length = Author.NAME_LENGTH)
    private String withdrawnBy;

    @Column(name = "withdrawal_reason", length = ActivityContent.REASON_LENGTH)
    private String withdrawalReason;

    @Column(name = "message_id", updatable = false, length = MESSAGE_ID_LENGTH)
    private String messageId;

    protected Activity() {}

    /** @param messageId by which a filed mail is recognised; null for everything else */
    public Activity(ActivityContent content, Collection<SubjectRef> subjects, Author author, String messageId) {
        this.authorId = author.userId();
        this.authorName = author.name();
        this.createdAt = author.at();
        this.messageId = messageId;
        take(content, subjects);
        touched(author);
    }

    /** @throws IllegalStepException once it is withdrawn */
    public void rewrite(ActivityContent content, Collection<SubjectRef> newSubjects, Author author) {
        requireValid();
        take(content, newSubjects);
        touched(author);
    }

    /** It counts no longer, but stays readable with its reason. */
    public void withdraw(String reason, Author author) {
        requireValid();
        withdrawalReason =
                Text.requiredLine(reason, ActivityContent.REASON_LENGTH, "journal.activity.withdrawalReason");
        withdrawnAt = author.at();
        withdrawnBy = author.name();
        touched(author);
    }

    private void take(ActivityContent content, Collection<SubjectRef> newSubjects) {
        if (newSubjects.isEmpty()) {
            throw new InvalidInputException("journal.activity.subjectRequired");
        }
        if (newSubjects.size() > MAX_SUBJECTS) {
            throw new InvalidInputException("journal.activity.tooManySubjects", MAX_SUBJECTS);
        }
        kind = content.kind();
        date = content.date();
        time = content.time();
        title = content.title();
        participants = content.participants();
        text = content.text();
        result = content.result();
        Set<ActivitySubject> wanted = newSubjects.stream()
                .map(subject -> new ActivitySubject(subject, date))
                .collect(Collectors.toSet());
        subjects.removeIf(subject -> !wanted.contains(subject));
        subjects.addAll(wanted);
    }

    private void requireValid() {
        if (isWithdrawn()) {
            throw new IllegalStepException("journal.activity.isWithdrawn");
        }
    }

    private void touched(Author author) {
        changedAt = author.at();
        changedBy = author.name();
    }

    public ActivityContent content() {
        return new ActivityContent(kind, date, time, title, participants, text, result);
    }

    /** What it concerns; never empty. */
    public Set<SubjectRef> subjects() {
        return subjects.stream().map(ActivitySubject::subject).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWrittenBy(Long userId) {
        return userId != null && userId.equals(authorId);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public String getAuthorName() {
        return authorName;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public String getWithdrawnBy() {
        return withdrawnBy;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }
}
