package de.nordertor.matching.entity;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.StepReason;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** What a partner is ready to give. */
@Entity
@GuardedContent
@DiscriminatorValue("OFFER")
public class Offer extends Listing {

    public static final String KIND = "Offer";

    @Column(name = "radius_metres")
    private Integer radiusMetres;

    @ElementCollection
    @CollectionTable(name = "offer_limit", joinColumns = @JoinColumn(name = "listing_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "unwanted", nullable = false)
    private Set<Limit> limits = new HashSet<>();

    protected Offer() {}

    public Offer(ListingContent content, OfferTerms terms, Long partnerId, StepReason why, Change change) {
        super(content, partnerId, why, change);
        write(terms);
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException once it is fulfilled or withdrawn */
    public void describe(ListingContent content, OfferTerms terms, Change change) {
        describe(content, change);
        write(terms);
    }

    private void write(OfferTerms terms) {
        radiusMetres = terms.radiusMetres();
        replace(limits, terms.limits());
    }

    public OfferTerms terms() {
        return new OfferTerms(radiusMetres, limits);
    }

    @Override
    public ListingKind kind() {
        return ListingKind.OFFER;
    }
}
