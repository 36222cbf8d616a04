package de.nordertor.programme.view;

import de.nordertor.programme.entity.ItemContent;
import de.nordertor.programme.entity.ItemKind;
import java.io.Serializable;

/** One goal or measure in the form of a concept. */
public class ItemDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;
    private final ItemKind kind;
    private Long fieldId;
    private String title;

    ItemDraft(ItemKind kind) {
        id = null;
        this.kind = kind;
    }

    ItemDraft(ItemContent content) {
        id = content.id();
        kind = content.kind();
        fieldId = content.fieldId();
        title = content.title();
    }

    ItemContent content() {
        return new ItemContent(id, kind, fieldId, title);
    }

    /** Whether it is new and nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return id == null && fieldId == null && title == null;
    }

    public boolean isGoal() {
        return kind == ItemKind.GOAL;
    }

    public Long getFieldId() {
        return fieldId;
    }

    public void setFieldId(Long fieldId) {
        this.fieldId = fieldId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
