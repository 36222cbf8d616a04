package de.nordertor.council.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the form of somebody who sits in committees sends. */
public record CouncilMemberInput(
        String title,
        String givenName,
        String familyName,
        String party,
        String email,
        LocalDate consentOn,
        List<MembershipInput> memberships)
        implements Serializable {

    public CouncilMemberInput {
        memberships = List.copyOf(memberships);
    }
}
