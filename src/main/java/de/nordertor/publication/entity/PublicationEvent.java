package de.nordertor.publication.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
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

/** One line of the log of publications; never changed. */
@Entity
@NotAudited
@Table(name = "publication_event")
public class PublicationEvent extends BaseEntity {

    public static final int REASON_LENGTH = 500;
    public static final int WARNINGS_LENGTH = 2_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id", nullable = false, updatable = false)
    private Publication publication;

    @Enumerated(EnumType.STRING)
    @Column(name = "act", nullable = false, updatable = false)
    private PublicationAct act;

    @Column(name = "name", nullable = false, updatable = false, length = Publication.NAME_LENGTH)
    private String name;

    @Column(name = "reason", updatable = false, length = REASON_LENGTH)
    private String reason;

    @Column(name = "warnings", updatable = false, length = WARNINGS_LENGTH)
    private String warnings;

    @Column(name = "content_hash", updatable = false, length = 64)
    private String contentHash;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "happened_by", nullable = false, updatable = false, length = 200)
    private String happenedBy;

    protected PublicationEvent() {}

    PublicationEvent(Publication publication, PublicationAct act, String reason, String warnings, Change change) {
        this.publication = publication;
        this.act = act;
        this.reason = reason;
        this.warnings = Text.shortened(warnings, WARNINGS_LENGTH);
        name = publication.getName();
        contentHash = publication.getContentHash();
        happenedAt = change.at();
        happenedBy = change.by();
    }

    public PublicationAct getAct() {
        return act;
    }

    /** Null where none was asked for. */
    public String getReason() {
        return reason;
    }

    /** What was warned of, and confirmed; null for nothing. */
    public String getWarnings() {
        return warnings;
    }
}
