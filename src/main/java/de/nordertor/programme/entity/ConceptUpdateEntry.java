package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What an update says of a goal or a measure, as that was called then. It is never changed. */
@Entity
@GuardedContent
@Table(name = "concept_update_entry")
public class ConceptUpdateEntry extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "update_id", nullable = false, updatable = false)
    private ConceptUpdate update;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private ConceptItem item;

    @Column(name = "title", nullable = false, length = ItemContent.TITLE_LENGTH)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false)
    private ItemState outcome;

    @Column(name = "reason", nullable = false, length = ItemOutcome.REASON_LENGTH)
    private String reason;

    protected ConceptUpdateEntry() {}

    ConceptUpdateEntry(ConceptUpdate update, int ordinal, ConceptItem item, ItemState outcome, String reason) {
        this.update = update;
        this.ordinal = ordinal;
        this.item = item;
        this.outcome = outcome;
        this.reason = reason;
        title = item.getTitle();
    }

    public ConceptItem getItem() {
        return item;
    }

    public String getTitle() {
        return title;
    }

    public ItemState getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    @Override
    public String toString() {
        return title;
    }
}
