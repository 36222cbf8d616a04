package de.nordertor.publication.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Whether the public sees something, and since when. Unpublished first; published it can be corrected, which replaces all of
 * it, or taken back; taken back it can be published again. Each step is a {@link PublicationEvent}.
 */
@Entity
@Table(name = "publication")
public class Publication extends BaseEntity {

    public static final String KIND = "Publication";
    public static final int NAME_LENGTH = 700;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private PublicationKind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PublicationState state = PublicationState.UNPUBLISHED;

    @Column(name = "content_hash", length = 64)
    private String contentHash;

    @NotAudited
    @Column(name = "outdated", nullable = false)
    private boolean outdated;

    @Column(name = "shown_at", nullable = false)
    private Instant shownAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 200)
    private String changedBy;

    protected Publication() {}

    public Publication(PublicationKind kind, Long subjectId, String name, Change change) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.name = Text.shortened(name, NAME_LENGTH);
        touched(change);
    }

    /**
     * The public sees it with this content.
     *
     * @param newName as people know it now
     * @param hash of all of its content
     */
    public PublicationEvent publish(String newName, String hash, String warnings, Change change) {
        PublicationAct act = state == PublicationState.PUBLISHED ? PublicationAct.CORRECTED : PublicationAct.PUBLISHED;
        state = PublicationState.PUBLISHED;
        name = Text.shortened(newName, NAME_LENGTH);
        contentHash = hash;
        outdated = false;
        shownAt = change.at();
        touched(change);
        return new PublicationEvent(this, act, null, warnings, change);
    }

    /**
     * The public sees nothing of it any more.
     *
     * @throws IllegalStepException where it sees nothing of it now
     */
    public PublicationEvent depublish(String reason, Change change) {
        requirePublished();
        state = PublicationState.DEPUBLISHED;
        contentHash = null;
        outdated = false;
        touched(change);
        return new PublicationEvent(this, PublicationAct.DEPUBLISHED, reason, null, change);
    }

    /**
     * The public sees a part of it no longer.
     *
     * @param hash of what is left
     */
    public PublicationEvent narrow(String reason, String hash, Change change) {
        requirePublished();
        contentHash = hash;
        touched(change);
        return new PublicationEvent(this, PublicationAct.NARROWED, reason, null, change);
    }

    /** Whether what would be published now is something else than what the public sees. */
    public void compared(boolean different) {
        outdated = different && isPublished();
    }

    private void requirePublished() {
        if (state != PublicationState.PUBLISHED) {
            throw new IllegalStepException("publication.notPublished", name);
        }
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public boolean isPublished() {
        return state == PublicationState.PUBLISHED;
    }

    public SubjectRef subject() {
        return kind.subject(subjectId);
    }

    public PublicationKind getKind() {
        return kind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    /** Whether something has changed inside since it was published. */
    public boolean isOutdated() {
        return outdated;
    }

    /** As people knew it when it was last shown. */
    public String getName() {
        return name;
    }

    public PublicationState getState() {
        return state;
    }

    /** Of what the public sees now; null where it sees nothing of it. */
    public String getContentHash() {
        return contentHash;
    }

    /** When it was published or corrected last; what was taken away since does not count. */
    public Instant getShownAt() {
        return shownAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
