package de.nordertor.document.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A file that belongs to a thing of some other room. The content never changes: it is found by its hash. What changes
 * is the title, who may see it, and whether it still counts; a removed one keeps its content, because it was once shown.
 */
@Entity
@GuardedContent
@Table(name = "attachment")
public class Attachment extends BaseEntity {

    public static final int TITLE_LENGTH = 200;

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Column(name = "title", nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(name = "file_name", nullable = false, updatable = false, length = FileName.MAX_LENGTH)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", nullable = false, updatable = false)
    private AttachmentType type;

    @Column(name = "file_size", nullable = false, updatable = false)
    private long size;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    private Visibility visibility = Visibility.NON_PUBLIC;

    @Column(name = "uploaded_by", updatable = false)
    private Long uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @Column(name = "removed", nullable = false)
    private boolean removed;

    protected Attachment() {}

    /** @param uploadedBy null for the system itself */
    public Attachment(SubjectRef subject, String title, FileContent content, Long uploadedBy, Instant uploadedAt) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.fileName = content.name().value();
        this.type = content.type();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        rename(title == null || title.isBlank() ? content.name().stem() : title);
    }

    public final void rename(String newTitle) {
        title = titled(newTitle);
    }

    private static String titled(String typed) {
        return Text.requiredLine(typed, TITLE_LENGTH, "document.attachment.title");
    }

    /** Whether it would be called or shown otherwise by that. */
    public boolean differs(String newTitle, Visibility newVisibility) {
        return !title.equals(titled(newTitle)) || visibility != newVisibility;
    }

    public void show(Visibility newVisibility) {
        visibility = Objects.requireNonNull(newVisibility);
    }

    public void remove() {
        removed = true;
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public String getTitle() {
        return title;
    }

    public String getFileName() {
        return fileName;
    }

    public AttachmentType getType() {
        return type;
    }

    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public boolean isRemoved() {
        return removed;
    }
}
