package de.nordertor.group.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who belongs to a group for some time, as it is accepted.
 *
 * @param organization for whom; null for a person of the quarter
 * @param email where invitations go; null where none go by mail
 * @param validFrom the first day; null for from the beginning
 * @param validTo the last day; null for no end
 */
public record MemberContent(
        String name, String organization, String email, String function, LocalDate validFrom, LocalDate validTo)
        implements Serializable {

    public static final int NAME_LENGTH = 200;
    public static final int ORGANIZATION_LENGTH = 200;
    public static final int FUNCTION_LENGTH = 100;

    public MemberContent {
        name = Text.requiredLine(name, NAME_LENGTH, "group.member.name");
        organization = Text.line(organization, ORGANIZATION_LENGTH, "group.member.organization");
        email = Text.email(email, "group.member.email");
        function = Text.line(function, FUNCTION_LENGTH, "group.member.function");
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidInputException("group.member.endsBeforeStart", name, validFrom, validTo);
        }
    }

    /** Whether it is the same membership twice on some day. */
    boolean overlaps(MemberContent other) {
        return name.equalsIgnoreCase(other.name)
                && (organization == null
                        ? other.organization == null
                        : organization.equalsIgnoreCase(other.organization))
                && startsBeforeEndOf(other)
                && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(MemberContent other) {
        return validFrom == null || other.validTo == null || !validFrom.isAfter(other.validTo);
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
