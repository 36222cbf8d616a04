package de.nordertor.partner.control;

import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is known of one partner, read for many at once without their entities: for the search index and for
 * files.
 */
public record PartnerFacts(
        Long id,
        String name,
        Word type,
        PartnerStatus status,
        String sector,
        SizeClass sizeClass,
        Reach reach,
        String registerCourt,
        String registerNumber,
        Word responsible,
        String notes,
        Boolean insideArea,
        boolean merged,
        Instant changedAt,
        List<Place> places,
        List<Word> tags,
        Engagement engagement) {

    /** A word of a list, or a person, with its id; null where there is none. */
    public record Word(Long id, String name) {}

    /** How to get in touch. */
    public record Reach(String web, String email, String phone) {}

    /** An address, the first one first. */
    public record Place(
            String street, String houseNumber, String addition, String postalCode, String city, String country) {}

    /** The engagement profile; empty where there is none. */
    public record Engagement(
            String text, LocalDate confirmedOn, List<Word> fieldsOfAction, List<ResourceType> resourceTypes) {}
}
