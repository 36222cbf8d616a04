package de.nordertor.partner.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.ChangeHistory;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/** Tells the changes of a person and the roles as sentences. */
@Named("personHistory")
@RequestScoped
public class PersonHistory extends ChangeHistory {

    private static final int SHOWN = 200;
    private static final Map<String, String> ROOTS =
            Map.of("ContactPerson", "partner.person.", "ContactRole", "partner.role.");
    private static final Map<String, String> CONSTANTS = Map.of(
            "status", "partner.personStatus.",
            "salutation", "partner.salutation.",
            "preferredWay", "partner.way.");

    @Inject
    private Messages messages;

    @Override
    protected String sentence(AuditRow row) {
        return switch (row.action()) {
            case CREATED -> messages.get("partner.history.created." + row.subjectKind());
            case CHANGED ->
                messages.format(
                        "partner.history.changed",
                        messages.get(ROOTS.getOrDefault(row.subjectKind(), "") + row.field()),
                        value(row, row.oldValue()),
                        value(row, row.newValue()));
            case REFUSED -> messages.get("partner.history.refused");
            default -> messages.get("partner.history.erased");
        };
    }

    private String value(AuditRow row, String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        String constants = CONSTANTS.get(row.field());
        if (constants != null && messages.containsKey(constants + value)) {
            return messages.get(constants + value);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return messages.date(LocalDate.parse(value));
        }
        if (value.equals("true") || value.equals("false")) {
            return messages.get("partner.history.flag." + value);
        }
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
