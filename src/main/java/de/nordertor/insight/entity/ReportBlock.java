package de.nordertor.insight.entity;

import de.nordertor.insight.entity.draft.Block;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** How the town words the sentence of one kind of fact; without words of its own, the delivered ones are used. */
@Entity
@Table(name = "report_block")
public class ReportBlock extends BaseEntity {

    public static final int TEXT_LENGTH = 1_000;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private FactKind kind;

    @Column(name = "text", length = TEXT_LENGTH)
    private String text;

    protected ReportBlock() {}

    /** @throws InvalidInputException naming the mistake in it */
    public void word(String wording) {
        text = accepted(kind, wording);
    }

    /**
     * As it would be stored: a sentence is one line.
     *
     * @throws InvalidInputException naming the mistake in it
     */
    public static String accepted(FactKind kind, String wording) {
        String typed = wording == null ? null : wording.strip().replaceAll("\\s*\\R\\s*", " ");
        String line = Text.requiredLine(typed, TEXT_LENGTH, "insight.block.text");
        Block.parse(line, kind.words());
        return line;
    }

    /** Back to the delivered words. */
    public void restore() {
        text = null;
    }

    /** Whether sentences can be written with it; true without own words. */
    public boolean isUsable() {
        try {
            return !isOwn() || Block.parse(text, kind.words()) != null;
        } catch (InvalidInputException mistake) {
            return false;
        }
    }

    public boolean isOwn() {
        return text != null;
    }

    public FactKind getKind() {
        return kind;
    }

    /** As it is stored, whether or not it can be used; null without own words. */
    public String getText() {
        return text;
    }
}
