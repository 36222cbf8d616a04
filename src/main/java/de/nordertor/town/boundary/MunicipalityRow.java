package de.nordertor.town.boundary;

import java.io.Serializable;

/**
 * The town as every page and every PDF shows it.
 *
 * @param municipalityKey the AGS, eight digits, or null
 * @param shield cleaned SVG text, or null
 */
public record MunicipalityRow(
        long version, String name, String chiefExecutiveTitle, String municipalityKey, String shield)
        implements Serializable {

    public boolean hasShield() {
        return shield != null;
    }
}
