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

/** What the quarter, a group or a partner needs. */
@Entity
@GuardedContent
@DiscriminatorValue("NEED")
public class Need extends Listing {

    public static final String KIND = "Need";

    @Column(name = "minimum_share")
    private Integer minimumShare;

    @ElementCollection
    @CollectionTable(name = "need_circumstance", joinColumns = @JoinColumn(name = "listing_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "circumstance", nullable = false)
    private Set<Circumstance> circumstances = new HashSet<>();

    protected Need() {}

    /** @param partnerId who needs it; null for the town or a group */
    public Need(ListingContent content, NeedTerms terms, Long partnerId, StepReason why, Change change) {
        super(content, partnerId, why, change);
        write(terms);
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException once it is fulfilled or withdrawn */
    public void describe(ListingContent content, NeedTerms terms, Change change) {
        describe(content, change);
        write(terms);
    }

    private void write(NeedTerms terms) {
        minimumShare = terms.minimumShare();
        replace(circumstances, terms.circumstances());
    }

    public NeedTerms terms() {
        return new NeedTerms(minimumShare, circumstances);
    }

    @Override
    public ListingKind kind() {
        return ListingKind.NEED;
    }
}
