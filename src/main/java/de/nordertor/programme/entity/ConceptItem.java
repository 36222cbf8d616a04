package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
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

/** A goal of a development concept, or a measure of the goal before it. How far it is, the yearly updates tell. */
@Entity
@GuardedContent
@Table(name = "concept_item")
public class ConceptItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "concept_id", nullable = false, updatable = false)
    private DevelopmentConcept concept;

    @NotAudited
    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ItemKind kind;

    @Column(name = "field_id")
    private Long fieldId;

    @Column(name = "title", nullable = false, length = ItemContent.TITLE_LENGTH)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ItemState state = ItemState.PLANNED;

    protected ConceptItem() {}

    ConceptItem(DevelopmentConcept concept, ItemContent content) {
        this.concept = concept;
        kind = content.kind();
        write(content);
    }

    final void write(ItemContent content) {
        fieldId = content.fieldId();
        title = content.title();
    }

    void standAt(int place) {
        ordinal = place;
    }

    void become(ItemState outcome) {
        state = state.become(outcome, title);
    }

    public ItemContent content() {
        return new ItemContent(getId(), kind, fieldId, title);
    }

    int getOrdinal() {
        return ordinal;
    }

    public boolean isGoal() {
        return kind == ItemKind.GOAL;
    }

    public ItemKind getKind() {
        return kind;
    }

    /** Null for a measure. */
    public Long getFieldId() {
        return fieldId;
    }

    public String getTitle() {
        return title;
    }

    public ItemState getState() {
        return state;
    }

    @Override
    public String toString() {
        return title;
    }
}
