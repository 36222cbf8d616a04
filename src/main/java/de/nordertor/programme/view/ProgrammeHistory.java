package de.nordertor.programme.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.ChangeHistory;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the changes of a programme and of taking part in it as sentences. */
@Named("programmeHistory")
@RequestScoped
public class ProgrammeHistory extends ChangeHistory {

    private static final int SHOWN = 200;

    private static final Map<String, String> ROOTS = Map.of(
            "FundingProgramme", "programme.programme.",
            "ParticipatingMunicipality", "programme.municipality.",
            "ProgrammeDuty", "programme.duty.",
            "ProgrammeParticipation", "programme.participation.",
            "ParticipationCriterion", "programme.criterion.");

    /** Fields that are called otherwise on the pages. */
    private static final Map<String, String> LABELS = Map.of(
            "responsibleId", "programme.participation.responsible",
            "municipalities", "programme.municipality.all",
            "duties", "programme.duty.all",
            "criteria", "programme.checklist.title");

    @Inject
    private Messages messages;

    @Inject
    private Users users;

    @Override
    protected String sentence(AuditRow row) {
        return switch (row.action()) {
            case CREATED -> messages.format("programme.history.created." + row.subjectKind(), text(row.newValue()));
            case DELETED -> messages.format("programme.history.deleted", text(row.oldValue()));
            case CHANGED ->
                messages.format(
                        "programme.history.changed",
                        messages.get(label(row)),
                        value(row, row.oldValue()),
                        value(row, row.newValue()));
            default -> messages.get("programme.history.refused");
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
            case "state" -> messages.get("programme.state." + value);
            case "responsibleId" ->
                users.find(Long.valueOf(value)).map(PersonRow::displayName).orElse(value);
            case "rating" -> messages.get("programme.rating." + value);
            case "weight" -> messages.get("programme.weight." + value);
            default -> text(value);
        };
    }

    private static String text(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
