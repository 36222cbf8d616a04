package de.nordertor.matching.boundary;

import de.nordertor.matching.control.ListingInputs;
import de.nordertor.matching.control.ListingRepository;
import de.nordertor.matching.entity.Listing;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Enters and changes needs and offers. */
@Stateless
@Permitted(Permission.MATCHING_WRITE)
public class ListingEditing {

    @Inject
    private ListingRepository listings;

    @Inject
    private ListingInputs inputs;

    /** A need or an offer as a form shows it. */
    public record OpenListing(Long id, long lockVersion, ListingInput input) implements Serializable {}

    /**
     * What the form of a new one shows: the place of the partner, the words of the idea.
     *
     * @param partnerId null for the town or a group, or as long as nobody is chosen
     * @param originKind with its id the idea, group or meeting it comes from; null for none
     * @throws de.nordertor.platform.entity.NotFoundException for a partner or an origin that the person may not read
     */
    public ListingInput begin(ListingKind kind, Long partnerId, String originKind, Long originId) {
        return inputs.begin(kind, partnerId, originKind, originId);
    }

    /** What a new or this one may come from: the working groups, and what it comes from already. */
    public List<SubjectTitle> origins(SubjectRef origin) {
        return inputs.origins(origin);
    }

    /** Who speaks for a partner today. @param partnerId null for none */
    public List<SubjectTitle> contacts(Long partnerId) {
        return inputs.contacts(partnerId);
    }

    /**
     * Who needs or offers it; null for nobody.
     *
     * @throws de.nordertor.platform.entity.NotFoundException for a partner that the person may not read
     */
    public SubjectTitle partner(Long partnerId) {
        return inputs.partner(partnerId);
    }

    /** @return its id */
    public Long create(ListingInput input) {
        Listing listing = inputs.create(input);
        listings.add(listing);
        return listing.getId();
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException once it is fulfilled or withdrawn */
    public OpenListing open(Long id) {
        Listing listing = listings.get(id);
        listing.requireUnfinished();
        return new OpenListing(id, listing.getVersion(), inputs.input(listing));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void save(OpenListing opened, ListingInput input) {
        Listing listing = listings.get(opened.id());
        if (listing.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(listing, opened.input(), input);
        }
        inputs.describe(listing, input);
        listings.flush(listing);
    }
}
