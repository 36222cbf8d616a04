package de.nordertor.council.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.time.LocalDate;

/**
 * That somebody belongs to a committee for some time, as it is accepted.
 *
 * @param validTo the last day; null for no end
 */
public record MembershipContent(
        Committee committee, MemberRole role, boolean voting, LocalDate validFrom, LocalDate validTo) {

    public MembershipContent {
        if (committee == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.membership.committee"));
        }
        role = role == null ? MemberRole.MEMBER : role;
        if (validFrom == null) {
            throw new InvalidInputException("council.membership.fromRequired", committee.getName());
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidInputException("council.membership.endsBeforeStart", committee.getName());
        }
    }

    /** Whether it is the same committee twice on some day. */
    boolean overlaps(MembershipContent other) {
        return committee.equals(other.committee)
                && (other.validTo == null || !validFrom.isAfter(other.validTo))
                && (validTo == null || !other.validFrom.isAfter(validTo));
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
