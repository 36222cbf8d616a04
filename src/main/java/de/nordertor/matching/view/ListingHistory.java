package de.nordertor.matching.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the changes of a need or an offer as sentences. */
@Named("listingHistory")
@RequestScoped
public class ListingHistory extends FieldHistory {

    private static final Map<String, String> ROOTS = Map.of("Need", "matching.listing.", "Offer", "matching.listing.");
    private static final Map<String, String> LABELS = Map.of(
            "responsibleId", "matching.listing.responsible",
            "availableFrom", "matching.listing.from",
            "availableTo", "matching.listing.to");

    @Inject
    private Users users;

    public ListingHistory() {
        super("matching.history.", ROOTS, LABELS);
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "state" -> messages().get("matching.state." + value);
            case "resourceType" -> messages().get("partner.resource." + value);
            case "unit" -> messages().get("matching.unit." + value);
            case "targetGroups" -> each("matching.targetGroup.", value);
            case "prerequisites" -> each("matching.prerequisite.", value);
            case "circumstances" -> each("matching.circumstance.", value);
            case "limits" -> each("matching.limit.", value);
            case "weeklyTimes" -> times(value);
            case "responsibleId" ->
                users.find(Long.valueOf(value)).map(PersonRow::displayName).orElse(value);
            default -> text(value);
        };
    }

    private String each(String prefix, String value) {
        return Arrays.stream(value.split(", "))
                .map(name -> messages().get(prefix + name))
                .collect(Collectors.joining(", "));
    }

    /** As the trail has them: {@code MONDAY 13:00–15:00, WEDNESDAY …}. */
    private String times(String value) {
        return Arrays.stream(value.split(", "))
                .map(time -> time.split(" ", 2))
                .map(parts -> messages().get("matching.day." + parts[0]) + " " + parts[1])
                .collect(Collectors.joining(", "));
    }
}
