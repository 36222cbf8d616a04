package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of needs and offers in which people may be named. */
@ApplicationScoped
public class ListingTexts implements PersonalTexts {

    private static final TextTable NEEDS = listings(ListingKind.NEED, "matching.personal.need");
    private static final TextTable OFFERS = listings(ListingKind.OFFER, "matching.personal.offer");
    private static final TextTable STEPS = new TextTable(
            "ListingStep",
            "matching.personal.step",
            "listing_step",
            "reason",
            List.of("reason", "recorded_by"),
            null,
            null,
            null);

    @Inject
    private ListingRepository listings;

    @Override
    public List<TextTable> tables() {
        return List.of(NEEDS, OFFERS, STEPS);
    }

    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return (table == STEPS ? listings.getListingOfStep(id) : listings.get(id)).subject();
    }

    private static TextTable listings(ListingKind kind, String label) {
        return new TextTable(
                kind.subjectKind(),
                label,
                "listing",
                "title",
                List.of("title", "description", "place", "confirmed_by", "changed_by"),
                "kind = '" + kind.name() + "'",
                "/matching/listing?id=",
                null);
    }
}
