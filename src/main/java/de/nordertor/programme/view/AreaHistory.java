package de.nordertor.programme.view;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;

/** Tells the changes of an area and what belongs to it as sentences. */
@Named("areaHistory")
@RequestScoped
public class AreaHistory extends FieldHistory {

    private static final Map<String, String> ROOTS = Map.of(
            "ProgrammeArea", "programme.area.",
            "AreaProgrammeName", "programme.areaName.",
            "AreaPopulation", "programme.population.");

    private static final Map<String, String> LABELS = Map.of(
            "departmentId", "programme.area.department",
            "programmeNames", "programme.areaName.all",
            "populations", "programme.population.all",
            "drawnAt", "programme.areaBoundary.drawn");

    @Inject
    private Departments departments;

    public AreaHistory() {
        super("programme.history.", ROOTS, LABELS);
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "departmentId" ->
                departments.find(Long.valueOf(value)).map(DepartmentRow::label).orElse(value);
            case "drawnAt" -> messages().date(Instant.parse(value));
            default -> text(value);
        };
    }
}
