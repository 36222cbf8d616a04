package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.PersonStatus;

/**
 * What narrows the list of people; null means no restriction.
 *
 * @param text parts of a name, also a former one, of an organisation, place, number or note
 * @param city the whole name of the city of the person or of an organisation, whatever its capitals
 * @param permitted whether a consent or another basis in law is noted that was not withdrawn
 */
public record PersonFilter(String text, PersonStatus status, String city, Long organizationId, Boolean permitted) {

    public static final PersonFilter NONE = new PersonFilter(null, null, null, null, null);
}
