package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A kind of paper, for example Sachstandsbericht: how it is numbered and what it consists of. */
@Entity
@Table(name = "paper_type")
public class PaperType extends BaseEntity {

    public static final int CODE_LENGTH = 40;
    public static final int NAME_LENGTH = 100;

    @Column(name = "code", nullable = false, updatable = false, length = CODE_LENGTH)
    private String code;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "number_pattern", nullable = false, length = NumberPattern.LENGTH)
    private String numberPattern;

    @Column(name = "has_resolution", nullable = false)
    private boolean resolution;

    @Column(name = "needs_co_signing", nullable = false)
    private boolean coSigning;

    @Column(name = "active", nullable = false)
    private boolean active = true;

    protected PaperType() {}

    public PaperType(String code, String name, NumberPattern pattern, boolean resolution, boolean coSigning) {
        if (code == null || !code.matches("[A-Z][A-Z0-9_]{0," + (CODE_LENGTH - 1) + "}")) {
            throw new InvalidInputException("council.paperType.codeForm");
        }
        this.code = code;
        describe(name, pattern, resolution, coSigning);
    }

    /** @param newResolution whether the form has a proposed resolution */
    public final void describe(String newName, NumberPattern pattern, boolean newResolution, boolean newCoSigning) {
        name = Text.requiredLine(newName, NAME_LENGTH, "council.paperType.name");
        numberPattern = pattern.pattern();
        resolution = newResolution;
        coSigning = newCoSigning;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public NumberPattern getNumberPattern() {
        return new NumberPattern(numberPattern);
    }

    public boolean hasResolution() {
        return resolution;
    }

    public boolean needsCoSigning() {
        return coSigning;
    }

    public boolean isActive() {
        return active;
    }
}
