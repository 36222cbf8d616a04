package de.nordertor.council.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who sits in committees, in a list.
 *
 * @param committees in how many today
 */
public record CouncilMemberRow(
        Long id, String title, String givenName, String familyName, String party, LocalDate consentOn, long committees)
        implements Serializable {

    public String name() {
        return familyName + ", " + givenName + (title == null ? "" : ", " + title);
    }
}
