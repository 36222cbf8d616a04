package de.nordertor.market.control;

import de.nordertor.market.entity.Marketplace;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of marketplaces in which people may be named. */
@ApplicationScoped
public class MarketTexts implements PersonalTexts {

    private static final TextTable MARKETPLACES = new TextTable(
            Marketplace.KIND,
            "market.personal.marketplace",
            "marketplace",
            "name",
            List.of("name", "place", "planned_by", "changed_by"),
            null,
            "/market/marketplace?id=",
            null);
    private static final TextTable STEPS = row("MarketplaceStep", "step", "marketplace_step", "reason", "recorded_by");
    private static final TextTable DEALS = row("MarketDeal", "deal", "market_deal", "recorded_by");

    @Inject
    private MarketplaceRepository marketplaces;

    @Override
    public List<TextTable> tables() {
        return List.of(MARKETPLACES, STEPS, DEALS);
    }

    /** Steps are found by their marketplace; who recorded something is not searched for. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return table == STEPS
                ? new SubjectRef(Marketplace.KIND, marketplaces.getMarketplaceOfStep(id))
                : new SubjectRef(table.kind(), id);
    }

    private static TextTable row(String kind, String label, String table, String... texts) {
        return new TextTable(kind, "market.personal." + label, table, texts[0], List.of(texts), null, null, null);
    }
}
