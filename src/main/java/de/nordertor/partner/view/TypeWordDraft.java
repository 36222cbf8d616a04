package de.nordertor.partner.view;

import java.io.Serializable;

/** A word by which a file calls a kind of partner, and which kind a person says it is. */
public class TypeWordDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String word;
    private Long typeId;

    TypeWordDraft(String word) {
        this.word = word;
    }

    public String getWord() {
        return word;
    }

    /** Null where nobody has said it. */
    public Long getTypeId() {
        return typeId;
    }

    public void setTypeId(Long typeId) {
        this.typeId = typeId;
    }
}
