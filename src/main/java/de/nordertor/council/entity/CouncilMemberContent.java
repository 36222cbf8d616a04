package de.nordertor.council.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who sits in committees, as it is accepted.
 *
 * @param title for example an academic one; null for none
 * @param party the parliamentary group (Fraktion); null for none
 * @param email for invitations; never public
 * @param consentOn when the person agreed to be named in public beyond what the law publishes anyway; null without
 */
public record CouncilMemberContent(
        String title,
        String givenName,
        String familyName,
        String party,
        String email,
        LocalDate consentOn,
        List<MembershipContent> memberships) {

    public static final int TITLE_LENGTH = 60;
    public static final int NAME_LENGTH = 100;
    public static final int MOST_MEMBERSHIPS = 50;

    public CouncilMemberContent {
        title = Text.line(title, TITLE_LENGTH, "council.member.formOfAddress");
        givenName = Text.requiredLine(givenName, NAME_LENGTH, "council.member.givenName");
        familyName = Text.requiredLine(familyName, NAME_LENGTH, "council.member.familyName");
        party = Text.line(party, NAME_LENGTH, "council.member.party");
        email = Text.email(email, "council.member.email");
        memberships = List.copyOf(memberships);
        if (memberships.size() > MOST_MEMBERSHIPS) {
            throw new InvalidInputException("council.membership.tooMany", MOST_MEMBERSHIPS);
        }
        for (int i = 0; i < memberships.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (memberships.get(i).overlaps(memberships.get(j))) {
                    throw new InvalidInputException(
                            "council.membership.twice",
                            memberships.get(i).committee().getName());
                }
            }
        }
    }
}
