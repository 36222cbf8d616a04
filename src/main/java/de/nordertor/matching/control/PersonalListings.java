package de.nordertor.matching.control;

import de.nordertor.matching.entity.Listing;
import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.InformationSection;
import de.nordertor.platform.boundary.InformationSection.Entry;
import de.nordertor.platform.boundary.PersonalData;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.boundary.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Needs and offers in which the person speaks for the partner: they stay, without the person. */
@ApplicationScoped
public class PersonalListings implements PersonalData {

    @Inject
    private ListingRepository listings;

    @Inject
    private ListingPeople people;

    @Override
    public List<InformationSection> information(DataSubject person) {
        Texts texts = Texts.in(Locale.GERMAN);
        return List.of(new InformationSection(
                "matching.personal.contacts",
                listings.findByContact(person.subject().id()).stream()
                        .map(listing -> new Entry(
                                texts.get("matching.kind." + listing.kind().name()), listing.getTitle()))
                        .toList()));
    }

    @Override
    public List<ErasureItem> plan(DataSubject person) {
        return listings.findByContact(person.subject().id()).stream()
                .map(listing -> new ErasureItem(
                        "ListingContact:" + listing.getId(),
                        Effect.ERASED,
                        Sentence.of("matching.personal.contact", listing.getTitle()),
                        "",
                        ListingDirectory.pathOf(listing.getId())))
                .toList();
    }

    @Override
    public void erase(DataSubject person) {
        for (Listing listing : listings.findByContact(person.subject().id())) {
            listing.forgetContact(people.change());
            listings.flush(listing);
        }
    }
}
