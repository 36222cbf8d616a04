package de.nordertor.market.control;

import de.nordertor.market.boundary.MarketView;
import de.nordertor.market.entity.MarketContent;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.MarketplaceStep;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.control.AuditRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows a marketplace to a person: what is known, how far it is, how much takes part. */
@ApplicationScoped
public class MarketViews {

    private static final int HISTORY_LIMIT = 500;

    @Inject
    private MarketCardRepository cards;

    @Inject
    private MarketPeople people;

    @Inject
    private AuditRepository trail;

    public MarketView of(Marketplace marketplace) {
        MarketContent content = marketplace.content();
        Map<ListingKind, Long> counts = cards.count(marketplace.getId());
        return new MarketView(
                marketplace.getId(),
                content.name(),
                content.heldOn(),
                content.startsAt(),
                content.endsAt(),
                content.place(),
                content.tables(),
                people.name(content.responsibleId()),
                marketplace.getState(),
                marketplace.getStateSince(),
                marketplace.getPlannedAt(),
                marketplace.getPlannedBy(),
                counts.getOrDefault(ListingKind.NEED, 0L),
                counts.getOrDefault(ListingKind.OFFER, 0L),
                marketplace.getSteps().stream().map(MarketViews::step).toList(),
                people.mayWrite() ? marketplace.getState().steps() : List.of(),
                people.mayWrite());
    }

    /** Newest first. */
    public List<AuditRow> history(Marketplace marketplace) {
        return trail.findBySubject(Marketplace.KIND, marketplace.getId(), HISTORY_LIMIT);
    }

    private static MarketView.Step step(MarketplaceStep step) {
        return new MarketView.Step(
                step.getState(), step.getOn(), step.getReason(), step.getRecordedAt(), step.getRecordedBy());
    }
}
