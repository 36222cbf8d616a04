package de.nordertor.market.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the changes of a marketplace as sentences. */
@Named("marketHistory")
@RequestScoped
public class MarketHistory extends FieldHistory {

    @Inject
    private Users users;

    public MarketHistory() {
        super(
                "market.history.",
                Map.of("Marketplace", "market.marketplace."),
                Map.of("responsibleId", "market.marketplace.responsible"));
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "state" -> messages().get("market.state." + value);
            case "responsibleId" ->
                users.find(Long.valueOf(value)).map(PersonRow::displayName).orElse(value);
            default -> text(value);
        };
    }
}
