package de.nordertor.programme.view;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.FieldHistory;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;

/** Tells the changes of an area, its concepts and what belongs to them as sentences. */
@Named("areaHistory")
@RequestScoped
public class AreaHistory extends FieldHistory {

    private static final Map<String, String> ROOTS = Map.of(
            "ProgrammeArea", "programme.area.",
            "AreaProgrammeName", "programme.areaName.",
            "AreaPopulation", "programme.population.",
            "DevelopmentConcept", "programme.concept.",
            "ConceptItem", "programme.item.");

    private static final Map<String, String> LABELS = Map.of(
            "departmentId", "programme.area.department",
            "programmeNames", "programme.areaName.all",
            "populations", "programme.population.all",
            "drawnAt", "programme.areaBoundary.drawn",
            "fieldId", "programme.item.field",
            "items", "programme.item.all");

    @Inject
    private Departments departments;

    @Inject
    private FieldsOfAction fields;

    public AreaHistory() {
        super("programme.history.", ROOTS, LABELS);
    }

    @Override
    protected boolean isOneOfMany(String kind) {
        return !kind.equals("ProgrammeArea") && !kind.equals("AreaPopulation");
    }

    @Override
    protected String value(AuditRow row, String value) {
        return switch (row.field()) {
            case "departmentId" ->
                departments.find(Long.valueOf(value)).map(DepartmentRow::label).orElse(value);
            case "fieldId" ->
                fields.list().stream()
                        .filter(field -> value.equals(String.valueOf(field.id())))
                        .map(FieldOfActionRow::name)
                        .findFirst()
                        .orElse(value);
            case "state" -> messages().get("programme.itemState." + value);
            case "drawnAt" -> messages().date(Instant.parse(value));
            default -> text(value);
        };
    }
}
