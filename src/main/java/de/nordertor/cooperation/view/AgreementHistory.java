package de.nordertor.cooperation.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the changes of an agreement as sentences. */
@Named("agreementHistory")
@RequestScoped
public class AgreementHistory extends FieldHistory {

    private static final Map<String, String> ROOTS = Map.of("CooperationAgreement", "cooperation.");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("state", "cooperation.agreement.state"),
            Map.entry("parties", "cooperation.agreement.parties"),
            Map.entry("texts.language", "cooperation.agreement.language"),
            Map.entry("texts.title", "cooperation.agreement.title"),
            Map.entry("texts.occasion", "cooperation.agreement.occasion"),
            Map.entry("texts.agreedOn", "cooperation.agreement.agreedOn"),
            Map.entry("texts.startsOn", "cooperation.agreement.startsOn"),
            Map.entry("texts.endsOn", "cooperation.agreement.endsOn"),
            Map.entry("texts.preamble", "cooperation.agreement.preamble"),
            Map.entry("texts.duration", "cooperation.agreement.duration"),
            Map.entry("texts.termination", "cooperation.agreement.termination"),
            Map.entry("texts.publicity", "cooperation.agreement.publicity"),
            Map.entry("texts.further", "cooperation.agreement.further"));

    public AgreementHistory() {
        super("cooperation.agreementHistory.", ROOTS, LABELS);
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "state" -> messages().get("cooperation.agreementState." + value);
            case "texts.language" -> messages().get("cooperation.language." + value);
            default -> text(value);
        };
    }
}
