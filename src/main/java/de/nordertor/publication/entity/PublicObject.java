package de.nordertor.publication.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/**
 * One thing as the public sees it, frozen. It keeps its id for good: taken back it is empty and marked as deleted, shown again
 * it is the same object. Its content changes only by a publication, whose log says who did it.
 */
@Entity
@NotAudited
@Table(name = "public_object")
public class PublicObject extends BaseEntity {

    private static final String EMPTY = "{}";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private PublicKind kind;

    @Column(name = "source_kind", nullable = false, updatable = false)
    private String sourceKind;

    @Column(name = "source_id", nullable = false, updatable = false)
    private Long sourceId;

    @Column(name = "content", nullable = false)
    private String content = EMPTY;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "modified_at", nullable = false)
    private Instant modifiedAt;

    @Column(name = "deleted", nullable = false)
    private boolean deleted = true;

    @ElementCollection
    @CollectionTable(name = "public_object_owner", joinColumns = @JoinColumn(name = "object_id"))
    @Column(name = "owner_id", nullable = false)
    private Set<Long> owners = new HashSet<>();

    protected PublicObject() {}

    /** An object that has an id to be referred to, but is not shown yet. */
    public PublicObject(PublicKind kind, SubjectRef source, Instant now) {
        this.kind = kind;
        sourceKind = source.kind();
        sourceId = source.id();
        createdAt = now;
        modifiedAt = now;
    }

    /**
     * Shows this content.
     *
     * @return false where it was shown already
     */
    public boolean show(JsonObject newContent, Instant now) {
        String text = newContent.toString();
        if (!deleted && text.equals(content)) {
            return false;
        }
        content = text;
        deleted = false;
        modifiedAt = now;
        return true;
    }

    /** From now on it belongs to these, also when it is taken back or belongs to others later. */
    public void belongTo(Set<Long> objectIds) {
        owners.addAll(objectIds);
    }

    /** Takes it back: nothing of the content stays. What was ever shown is younger than its id, also where a clock stood still. */
    public void remove(Instant now) {
        if (!deleted) {
            Instant earliest = createdAt.plus(1, ChronoUnit.MICROS);
            content = EMPTY;
            deleted = true;
            modifiedAt = now.isBefore(earliest) ? earliest : now;
        }
    }

    /** The properties of the type in OParl 1.1 without id, type, created, modified, deleted and web. */
    public JsonObject content() {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    public String reference() {
        return kind.reference(getId());
    }

    public PublicKind getKind() {
        return kind;
    }

    public SubjectRef source() {
        return new SubjectRef(sourceKind, sourceId);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When the content last changed, or it was taken back. */
    public Instant getModifiedAt() {
        return modifiedAt;
    }

    public boolean isDeleted() {
        return deleted;
    }
}
