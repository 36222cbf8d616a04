package de.nordertor.council.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.ChangeHistory;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/** Tells the changes of a paper as sentences. */
@Named("paperHistory")
@RequestScoped
public class PaperHistory extends ChangeHistory {

    private static final int SHOWN = 120;
    /** With what the names of a co-signing and its signatures begin. */
    private static final String CO_SIGNED = "CoSign";

    private static final Set<String> LONG_TEXTS = Set.of("statementOfFacts", "proposedResolution");
    private static final Map<String, String> LABELS = Map.of(
            "date", "council.paper.date",
            "budgetProductId", "council.paper.budgetProduct",
            "informationContact", "council.paper.informationContact",
            "subject", "council.paper.subject",
            "statementOfFacts", "council.paper.statementOfFacts",
            "proposedResolution", "council.paper.proposedResolution",
            "visibility", "council.paper.visibility",
            "nonPublicReason", "council.paper.nonPublicReason",
            "consultations", "council.paper.consultations",
            "state", "council.paper.state");

    @Inject
    private Messages messages;

    @Override
    protected String sentence(AuditRow row) {
        return switch (row.action()) {
            case CREATED -> messages.get("council.history.created." + row.subjectKind());
            case DELETED -> messages.get("council.history.deleted");
            default -> messages.get("council.history.refused");
            case CHANGED -> row.subjectKind().startsWith(CO_SIGNED) ? coSigned(row) : change(row);
        };
    }

    /** Its new state, or what somebody remarked and where. */
    private String coSigned(AuditRow row) {
        return row.field().equals("state")
                ? messages.get("council.history." + row.subjectKind() + "." + row.newValue())
                : messages.format("council.history.remark." + row.field(), row.newValue());
    }

    /** Fields that the table of labels does not know (number, approval, submission) have a sentence of their own. */
    private String change(AuditRow row) {
        String label = LABELS.get(row.field());
        if (label == null) {
            String key = "council.history.useCase." + step(row);
            return messages.containsKey(key) ? messages.get(key) : messages.get("council.history.bySystem");
        }
        if (LONG_TEXTS.contains(row.field())) {
            return messages.format("council.history.textChanged", messages.get(label));
        }
        return messages.format(
                "council.history.changed", messages.get(label), value(row, row.oldValue()), value(row, row.newValue()));
    }

    private static String step(AuditRow row) {
        return row.useCase().substring(row.useCase().indexOf('.') + 1);
    }

    private String value(AuditRow row, String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return switch (row.field()) {
            case "visibility" -> messages.get("council.visibility." + value);
            case "state" -> messages.get("council.paperState." + value);
            default -> value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        };
    }
}
