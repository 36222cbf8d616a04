package de.nordertor.programme.control;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.ConceptContent;
import de.nordertor.programme.entity.ConceptItem;
import de.nordertor.programme.entity.DevelopmentConcept;
import de.nordertor.programme.entity.ItemContent;
import de.nordertor.programme.entity.ItemKind;
import de.nordertor.programme.entity.ItemOutcome;
import de.nordertor.programme.entity.ItemState;
import de.nordertor.programme.entity.NewMeasure;
import de.nordertor.programme.entity.PopulationContent;
import de.nordertor.programme.entity.ProgrammeArea;
import de.nordertor.programme.entity.ProgrammeNameContent;
import de.nordertor.programme.entity.UpdateContent;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The area of the reference report, Soziale Stadt Nordertor. Its numbers, days, boundary and concept are invented; the names
 * of the programme are those that it really had.
 */
@ApplicationScoped
public class DemoAreas {

    private static final Change ENTERED = new Change(Instant.parse("2016-04-11T08:00:00Z"), "Brandhorst, Mirja");
    private static final LocalDate ADMITTED = LocalDate.of(2008, 5, 14);
    private static final LocalDate RENAMED = LocalDate.of(2020, 1, 1);

    private static final List<String> REASONS = List.of(
            "Der Treff ist das ganze Jahr offen.",
            "Eine Küche fehlt noch.",
            "Die Wege am Bahndamm folgen.",
            "Der Spielplatz ist seit September fertig.",
            "Schule und Eltern haben Wege abgegangen.",
            "",
            "Zwei Treffpunkte sind gefunden.",
            "Ein Betreuer ist eingestellt.");

    @Inject
    private AreaRepository areas;

    @Inject
    private ConceptRepository concepts;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Departments departments;

    @Inject
    private ProgrammeBoundaries boundaries;

    void load(@Observes @Priority(DemoDataRequested.PROGRAMME) DemoDataRequested requested) {
        ProgrammeArea area = new ProgrammeArea(content(), ENTERED);
        area.draw(boundaries.area(), ENTERED);
        areas.add(area);
        DevelopmentConcept concept = new DevelopmentConcept(area, concept(), ENTERED);
        concepts.add(concept);
        concept.update(yearOf(concept.getItems()), ENTERED);
        concepts.flush(concept);
    }

    private ConceptContent concept() {
        return new ConceptContent(
                "Integriertes Entwicklungskonzept Nordertor",
                LocalDate.of(2013, 3, 12),
                "Rat der Stadt",
                List.of(
                        goal("SOCIAL_AFFAIRS", "Nachbarschaften stärken"),
                        measure("Nachbarschaftstreff ausbauen"),
                        goal("HOUSING_ENVIRONMENT", "Plätze und Wege aufwerten"),
                        measure("Spielplatz erneuern"),
                        goal("TRAFFIC", "Sichere Wege zur Schule"),
                        measure("Querung an der Hauptstraße bauen"),
                        goal("YOUTH", "Treffpunkte für Jugendliche"),
                        measure("Jugendzentrum am Wochenende öffnen")));
    }

    private ItemContent goal(String field, String title) {
        Long id = fields.list().stream()
                .filter(row -> row.code().equals(field))
                .map(FieldOfActionRow::id)
                .findFirst()
                .orElseThrow();
        return new ItemContent(null, ItemKind.GOAL, id, title);
    }

    private static ItemContent measure(String title) {
        return new ItemContent(null, ItemKind.MEASURE, null, title);
    }

    /** Everything but the crossing, for which money is missing. */
    private static UpdateContent yearOf(List<ConceptItem> items) {
        List<ItemState> became = List.of(
                ItemState.CONTINUED,
                ItemState.CONTINUED,
                ItemState.CONTINUED,
                ItemState.COMPLETED,
                ItemState.INITIATED,
                ItemState.PLANNED,
                ItemState.CONTINUED,
                ItemState.INITIATED);
        List<ItemOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < became.size(); i++) {
            if (became.get(i) != ItemState.PLANNED) {
                outcomes.add(new ItemOutcome(items.get(i).getId(), became.get(i), REASONS.get(i)));
            }
        }
        return new UpdateContent(
                2015,
                outcomes,
                List.of(new NewMeasure(
                        items.get(0).getId(), "Stadtteilfest mit Betrieben", "Betriebe im Quartier haben angefragt.")));
    }

    private AreaContent content() {
        return new AreaContent(
                "Nordertor",
                ADMITTED,
                null,
                departments.findByCode("5").map(DepartmentRow::id).orElse(null),
                "Demo: Tag der Aufnahme, Einwohnerzahlen und Grenze sind erfunden.",
                List.of(
                        new ProgrammeNameContent("Soziale Stadt", null, RENAMED.minusDays(1)),
                        new ProgrammeNameContent("Sozialer Zusammenhalt", RENAMED, null)),
                List.of(
                        new PopulationContent(LocalDate.of(2008, 12, 31), 3_412),
                        new PopulationContent(LocalDate.of(2012, 12, 31), 3_268),
                        new PopulationContent(LocalDate.of(2015, 12, 31), 3_391)));
    }
}
