package de.nordertor.idea.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What another town made of an own sheet; replaced by a later file of that town. */
@Entity
@GuardedContent
@Table(name = "sheet_feedback")
public class SheetFeedback extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id", nullable = false, updatable = false)
    private GoodPracticeSheet sheet;

    @Column(name = "municipality", nullable = false, updatable = false)
    private String municipality;

    @Column(name = "idea_uid", nullable = false, updatable = false)
    private String ideaUid;

    @Column(name = "idea_title", nullable = false)
    private String ideaTitle;

    @Column(name = "adopted_on", nullable = false)
    private LocalDate adoptedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private IdeaState state;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "produced_on", nullable = false)
    private LocalDate producedOn;

    @NotAudited
    @Column(name = "received_by", nullable = false)
    private String receivedBy;

    protected SheetFeedback() {}

    public SheetFeedback(GoodPracticeSheet sheet, FeedbackContent content, Change change) {
        this.sheet = sheet;
        municipality = content.municipality();
        ideaUid = content.ideaUid();
        renew(content, change);
    }

    /** Takes over what a later file says. */
    public final void renew(FeedbackContent content, Change change) {
        ideaTitle = content.ideaTitle();
        adoptedOn = content.adoptedOn();
        state = content.state();
        outcome = content.outcome();
        producedOn = content.producedOn();
        receivedBy = change.by();
    }

    public FeedbackContent content() {
        return new FeedbackContent(municipality, ideaUid, ideaTitle, adoptedOn, state, outcome, producedOn);
    }

    @Override
    public String toString() {
        return municipality;
    }
}
