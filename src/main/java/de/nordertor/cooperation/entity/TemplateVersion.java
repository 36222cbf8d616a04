package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The texts of a template as they were from one change to the next. It is never changed. */
@Entity
@Table(name = "text_template_version")
public class TemplateVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id", nullable = false, updatable = false)
    private TextTemplate template;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "title", nullable = false, length = TemplateContent.TITLE_LENGTH)
    private String title;

    @Column(name = "body")
    private String body;

    @Column(name = "duration")
    private String duration;

    @Column(name = "termination")
    private String termination;

    @Column(name = "publicity")
    private String publicity;

    @Column(name = "further")
    private String further;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected TemplateVersion() {}

    TemplateVersion(TextTemplate template, int number, TemplateContent content, Change change) {
        this.template = template;
        this.number = number;
        title = content.title();
        body = content.body();
        duration = content.duration();
        termination = content.termination();
        publicity = content.publicity();
        further = content.further();
        changedAt = change.at();
        changedBy = change.by();
    }

    public TemplateContent content() {
        return new TemplateContent(title, body, duration, termination, publicity, further);
    }

    public int getNumber() {
        return number;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return title;
    }
}
