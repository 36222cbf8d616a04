package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That one partner became a part of another, and what is needed to undo it. It is undone once at most. */
@Entity
@Table(name = "partner_merge")
public class PartnerMerge extends BaseEntity {

    @Column(name = "winner_id", nullable = false, updatable = false)
    private Long winnerId;

    @Column(name = "loser_id", nullable = false, updatable = false)
    private Long loserId;

    @Column(name = "merged_at", nullable = false, updatable = false)
    private Instant mergedAt;

    @Column(name = "merged_by", nullable = false, updatable = false)
    private String mergedBy;

    @NotAudited
    @Column(name = "undo_data")
    private String undoData;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected PartnerMerge() {}

    /** @param undoData what {@link #undo} hands back */
    public PartnerMerge(Long winnerId, Long loserId, String undoData, Change change) {
        this.winnerId = winnerId;
        this.loserId = loserId;
        this.undoData = undoData;
        mergedAt = change.at();
        mergedBy = change.by();
    }

    /** @return what the merge noted down for it */
    public String undo(Change change) {
        if (undoneAt != null) {
            throw new IllegalStepException("partner.merge.undoneAlready");
        }
        if (undoData == null) {
            throw new IllegalStepException("partner.merge.forgotten");
        }
        String noted = undoData;
        undoneAt = change.at();
        undoneBy = change.by();
        undoData = null;
        return noted;
    }

    public Long getWinnerId() {
        return winnerId;
    }

    public Long getLoserId() {
        return loserId;
    }
}
