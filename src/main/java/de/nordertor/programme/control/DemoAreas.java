package de.nordertor.programme.control;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.PopulationContent;
import de.nordertor.programme.entity.ProgrammeArea;
import de.nordertor.programme.entity.ProgrammeNameContent;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The area of the reference report, Soziale Stadt Nordertor. Its numbers, days and boundary are invented; the names of the
 * programme are those that it really had.
 */
@ApplicationScoped
public class DemoAreas {

    private static final Change ENTERED = new Change(Instant.parse("2016-04-11T08:00:00Z"), "Brandhorst, Mirja");
    private static final LocalDate ADMITTED = LocalDate.of(2008, 5, 14);
    private static final LocalDate RENAMED = LocalDate.of(2020, 1, 1);

    @Inject
    private AreaRepository areas;

    @Inject
    private Departments departments;

    @Inject
    private ProgrammeBoundaries boundaries;

    void load(@Observes @Priority(DemoDataRequested.PROGRAMME) DemoDataRequested requested) {
        ProgrammeArea area = new ProgrammeArea(content(), ENTERED);
        area.draw(boundaries.area(), ENTERED);
        areas.add(area);
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
