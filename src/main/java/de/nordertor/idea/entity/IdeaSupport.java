package de.nordertor.idea.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many more support an idea, and who wrote it down; never who they are. It is never changed. */
@Entity
@GuardedContent
@Table(name = "idea_support")
public class IdeaSupport extends BaseEntity {

    public static final int MOST = 10_000;
    public static final int NOTE_LENGTH = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "idea_id", nullable = false, updatable = false)
    private Idea idea;

    @Column(name = "amount", nullable = false, updatable = false)
    private int amount;

    @Column(name = "note", length = NOTE_LENGTH)
    private String note;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected IdeaSupport() {}

    /**
     * @param amount less than 0 takes back what was counted too much
     * @param note where they were counted; null where nothing is noted
     */
    public IdeaSupport(Idea idea, int amount, String note, Change change) {
        if (amount == 0 || Math.abs(amount) > MOST) {
            throw new InvalidInputException("idea.support.outside", MOST);
        }
        this.idea = idea;
        this.amount = amount;
        this.note = Text.line(note, NOTE_LENGTH, "idea.support.note");
        recordedAt = change.at();
        recordedBy = change.by();
    }

    public int getAmount() {
        return amount;
    }

    @Override
    public String toString() {
        return String.valueOf(amount);
    }
}
