package de.nordertor.partner.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.ChangeHistory;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the changes of a partner as sentences. */
@Named("partnerHistory")
@RequestScoped
public class PartnerHistory extends ChangeHistory {

    private static final int SHOWN = 200;

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
    private Messages messages;

    @Inject
    private Users users;

    @Inject
    private Partners partners;

    @Override
    protected String sentence(AuditRow row) {
        return switch (row.action()) {
            case CREATED -> messages.format("partner.history.created." + row.subjectKind(), text(row.newValue()));
            case DELETED -> messages.format("partner.history.deleted", text(row.oldValue()));
            case CHANGED ->
                messages.format(
                        "partner.history.changed",
                        messages.get(label(row)),
                        value(row, row.oldValue()),
                        value(row, row.newValue()));
            default -> messages.get("partner.history.refused");
        };
    }

    private static String label(AuditRow row) {
        return LABELS.getOrDefault(row.field(), ROOTS.getOrDefault(row.subjectKind(), "") + row.field());
    }

    private String value(AuditRow row, String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return switch (row.field()) {
            case "status" -> messages.get("partner.status." + value);
            case "sizeClass" -> messages.get("partner.size." + value);
            case "kind" -> messages.get("partner.addressKind." + value);
            case "mergedIntoId" -> partners.view(Long.valueOf(value)).name();
            case "responsibleId" ->
                users.find(Long.valueOf(value)).map(PersonRow::displayName).orElse(value);
            case "resourceTypes" ->
                Arrays.stream(value.split(", "))
                        .map(type -> messages.get("partner.resource." + type))
                        .collect(Collectors.joining(", "));
            default -> text(value);
        };
    }

    private static String text(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
