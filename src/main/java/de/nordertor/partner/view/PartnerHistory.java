package de.nordertor.partner.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the changes of a partner as sentences. */
@Named("partnerHistory")
@RequestScoped
public class PartnerHistory extends FieldHistory {

    /** Fields that are called otherwise on the pages. */
    private static final Map<String, String> LABELS = Map.of(
            "sizeClass", "partner.organization.size",
            "mergedIntoId", "partner.merge.into",
            "responsibleId", "partner.organization.responsible");

    private static final Map<String, String> ROOTS = Map.of(
            "PartnerOrganization", "partner.organization.",
            "PartnerAddress", "partner.address.",
            "EngagementProfile", "partner.engagement.");

    @Inject
    private Users users;

    @Inject
    private Partners partners;

    public PartnerHistory() {
        super("partner.history.", ROOTS, LABELS);
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "status" -> messages().get("partner.status." + value);
            case "sizeClass" -> messages().get("partner.size." + value);
            case "kind" -> messages().get("partner.addressKind." + value);
            case "mergedIntoId" -> partners.view(Long.valueOf(value)).name();
            case "responsibleId" ->
                users.find(Long.valueOf(value)).map(PersonRow::displayName).orElse(value);
            case "resourceTypes" ->
                Arrays.stream(value.split(", "))
                        .map(type -> messages().get("partner.resource." + type))
                        .collect(Collectors.joining(", "));
            default -> text(value);
        };
    }
}
