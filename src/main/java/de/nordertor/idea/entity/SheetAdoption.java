package de.nordertor.idea.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That an own idea was adopted from another town's sheet, when, and what is told that town about it. */
@Entity
@GuardedContent
@Table(name = "sheet_adoption")
public class SheetAdoption extends BaseEntity {

    public static final int OUTCOME_LENGTH = 10_000;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "idea_id", nullable = false, updatable = false)
    private Idea idea;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id", nullable = false, updatable = false)
    private GoodPracticeSheet sheet;

    @Column(name = "adopted_on", nullable = false, updatable = false)
    private LocalDate adoptedOn;

    @Column(name = "outcome")
    private String outcome;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected SheetAdoption() {}

    /** @throws IllegalStepException where the sheet is the town's own */
    public SheetAdoption(Idea idea, GoodPracticeSheet sheet, LocalDate adoptedOn, Change change) {
        sheet.requireForeign();
        this.idea = idea;
        this.sheet = sheet;
        this.adoptedOn = adoptedOn;
        changedBy = change.by();
    }

    /** What became of it, in words for the other town. */
    public void tell(String text, Change change) {
        outcome = Text.block(text, OUTCOME_LENGTH, "idea.feedback.outcome");
        changedBy = change.by();
    }

    public Idea getIdea() {
        return idea;
    }

    public GoodPracticeSheet getSheet() {
        return sheet;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    /** Null as long as nothing is told. */
    public String getOutcome() {
        return outcome;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return sheet.getTitle();
    }
}
