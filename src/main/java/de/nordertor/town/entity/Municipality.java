package de.nordertor.town.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.regex.Pattern;

/**
 * The one town that this installation serves. The migration creates it with a placeholder as its name; it is never
 * deleted and never joined by a second one.
 */
@Entity
@Table(name = "municipality")
public class Municipality extends BaseEntity {

    public static final String KIND = "Municipality";
    public static final int NAME_LENGTH = 150;
    public static final int TITLE_LENGTH = 100;
    public static final int KEY_LENGTH = 8;

    private static final Pattern KEY = Pattern.compile("(0[1-9]|1[0-6])[0-9]{6}");

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "chief_executive_title", nullable = false, length = TITLE_LENGTH)
    private String chiefExecutiveTitle;

    @Column(name = "municipality_key", length = KEY_LENGTH)
    private String municipalityKey;

    @Column(name = "shield", length = Shield.MAX_LENGTH)
    private String shield;

    @Enumerated(EnumType.STRING)
    @Column(name = "federal_state")
    private FederalState federalState;

    protected Municipality() {}

    public Municipality(String name, String chiefExecutiveTitle) {
        rename(name, chiefExecutiveTitle);
    }

    public final void rename(String newName, String newChiefExecutiveTitle) {
        name = Text.requiredLine(newName, NAME_LENGTH, "town.municipality.name");
        chiefExecutiveTitle =
                Text.requiredLine(newChiefExecutiveTitle, TITLE_LENGTH, "town.municipality.chiefExecutiveTitle");
    }

    /** The official key (AGS): eight digits, the first two name the state, from 01 to 16. Blank for none. */
    public void identifyBy(String key) {
        if (key == null || key.isBlank()) {
            municipalityKey = null;
        } else if (KEY.matcher(key.strip()).matches()) {
            municipalityKey = key.strip();
        } else {
            throw new InvalidInputException("town.municipality.key.invalid");
        }
    }

    /** The Land whose holidays count here; null where nobody knows it. */
    public void lieIn(FederalState state) {
        federalState = state;
    }

    /** Null for none. */
    public void bear(Shield newShield) {
        shield = newShield == null ? null : newShield.svg();
    }

    public String getName() {
        return name;
    }

    public String getChiefExecutiveTitle() {
        return chiefExecutiveTitle;
    }

    /** Null when not yet known. */
    public String getMunicipalityKey() {
        return municipalityKey;
    }

    /** Null when not yet known. */
    public FederalState getFederalState() {
        return federalState;
    }

    /** Cleaned SVG text, or null. */
    public String getShield() {
        return shield;
    }
}
