package de.nordertor.programme.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/** Tells the changes of a programme and of taking part in it as sentences. */
@Named("programmeHistory")
@RequestScoped
public class ProgrammeHistory extends FieldHistory {

    private static final Map<String, String> ROOTS = Map.of(
            "FundingProgramme", "programme.programme.",
            "ParticipatingMunicipality", "programme.municipality.",
            "ProgrammeDuty", "programme.duty.",
            "ProgrammeParticipation", "programme.participation.",
            "ParticipationCriterion", "programme.criterion.",
            "AdvisorySession", "programme.session.");

    private static final Set<String> MANY =
            Set.of("ParticipatingMunicipality", "ProgrammeDuty", "ParticipationCriterion", "AdvisorySession");

    private static final Map<String, String> LABELS = Map.of(
            "responsibleId", "programme.participation.responsible",
            "municipalities", "programme.municipality.all",
            "duties", "programme.duty.all",
            "criteria", "programme.checklist.title");

    @Inject
    private Users users;

    public ProgrammeHistory() {
        super("programme.history.", ROOTS, LABELS);
    }

    @Override
    protected boolean isOneOfMany(String kind) {
        return MANY.contains(kind);
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "state" -> messages().get(states(row) + value);
            case "format" -> messages().get("programme.format." + value);
            case "usefulness" -> messages().get("programme.usefulness." + value);
            case "rating" -> messages().get("programme.rating." + value);
            case "weight" -> messages().get("programme.weight." + value);
            case "responsibleId" ->
                users.find(Long.valueOf(value)).map(PersonRow::displayName).orElse(value);
            default -> text(value);
        };
    }

    private static String states(AuditRow row) {
        return row.subjectKind().equals("AdvisorySession") ? "programme.sessionState." : "programme.state.";
    }
}
