package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something that a cooperation is to reach by a day. It counts how often that day was moved. */
@Entity
@GuardedContent
@Table(name = "milestone")
public class Milestone extends BaseEntity implements CooperationDetail<MilestoneContent> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @NotAudited
    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "title", nullable = false, length = MilestoneContent.TITLE_LENGTH)
    private String title;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @NotAudited
    @Column(name = "moves", nullable = false)
    private int moves;

    protected Milestone() {}

    public Milestone(Cooperation cooperation, MilestoneContent content) {
        this.cooperation = cooperation;
        title = content.title();
        dueOn = content.dueOn();
        doneOn = content.doneOn();
    }

    /** Another day counts as moved, unless it is reached. */
    @Override
    public void write(MilestoneContent content, int place) {
        if (!content.dueOn().equals(dueOn) && content.doneOn() == null) {
            moves++;
        }
        title = content.title();
        dueOn = content.dueOn();
        doneOn = content.doneOn();
        ordinal = place;
    }

    @Override
    public MilestoneContent content() {
        return new MilestoneContent(title, dueOn, doneOn);
    }

    public Long cooperationId() {
        return cooperation.getId();
    }

    /** How often its day was changed. */
    public int getMoves() {
        return moves;
    }

    @Override
    public String toString() {
        return title;
    }
}
