package de.nordertor.market.control;

import de.nordertor.market.boundary.MarketInput;
import de.nordertor.market.entity.MarketContent;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.MarketplaceStep;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.StepReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** Turns what the form of a marketplace sends into what a marketplace accepts, back again, and tells two of them apart. */
@ApplicationScoped
public class MarketInputs {

    @Inject
    private MarketPeople people;

    public Change change() {
        return people.change();
    }

    /** Why there is one, for its first step. */
    public StepReason planned() {
        return MarketplaceStep.why(people.today(), Texts.in(Locale.GERMAN).get("market.step.planned"));
    }

    public MarketContent content(MarketInput input) {
        return new MarketContent(
                input.name(),
                input.heldOn(),
                input.startsAt(),
                input.endsAt(),
                input.place(),
                input.tables(),
                people.person(input.responsibleId()));
    }

    public MarketInput input(Marketplace marketplace) {
        MarketContent content = marketplace.content();
        return new MarketInput(
                content.name(),
                content.heldOn(),
                content.startsAt(),
                content.endsAt(),
                content.place(),
                content.tables(),
                content.responsibleId());
    }

    public EditConflictException conflict(Marketplace stored, MarketInput opened, MarketInput mine) {
        return new EditConflictException(
                "market.marketplace.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<MarketInput>()
                        .field("market.marketplace.name", MarketInput::name)
                        .field("market.marketplace.heldOn", MarketInput::heldOn, day -> Texts.date((LocalDate) day))
                        .field("market.marketplace.startsAt", MarketInput::startsAt, String::valueOf)
                        .field("market.marketplace.endsAt", MarketInput::endsAt, String::valueOf)
                        .field("market.marketplace.place", MarketInput::place)
                        .field("market.marketplace.tables", MarketInput::tables, String::valueOf)
                        .field(
                                "market.marketplace.responsible",
                                MarketInput::responsibleId,
                                id -> people.name((Long) id))
                        .changes(opened, input(stored), mine));
    }
}
