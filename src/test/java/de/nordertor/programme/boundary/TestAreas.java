package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.ConceptContent;
import de.nordertor.programme.entity.ItemContent;
import de.nordertor.programme.entity.ItemKind;
import de.nordertor.programme.entity.PopulationContent;
import de.nordertor.programme.entity.ProgrammeNameContent;
import java.time.LocalDate;
import java.util.List;

/** Forms of areas and their concepts as tests fill them in. */
public final class TestAreas {

    public static final LocalDate RENAMED = LocalDate.of(2020, 1, 1);
    public static final String TRIANGLE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[9.21,52.64],[9.22,52.64],[9.22,52.65],[9.21,52.64]]]}";
    public static final String CROSSED =
            "{\"type\":\"Polygon\",\"coordinates\":[[[9,52],[10,53],[10,52],[9,53],[9,52]]]}";

    private TestAreas() {}

    /** A goal with a measure, and another goal. @param fieldId of both goals */
    public static ConceptContent concept(String title, Long fieldId) {
        return new ConceptContent(
                title,
                LocalDate.of(2013, 3, 12),
                "Rat",
                List.of(
                        new ItemContent(null, ItemKind.GOAL, fieldId, "Nachbarschaft"),
                        measure("Treff"),
                        new ItemContent(null, ItemKind.GOAL, fieldId, "Wege")));
    }

    public static ItemContent measure(String title) {
        return new ItemContent(null, ItemKind.MEASURE, null, title);
    }

    /** With two names of its programme and two counts. @param departmentId null for nobody */
    public static AreaContent full(String name, Long departmentId) {
        return new AreaContent(
                name,
                LocalDate.of(2008, 5, 14),
                null,
                departmentId,
                "Bahnhof bis Weser",
                List.of(
                        new ProgrammeNameContent("Sozialer Zusammenhalt", RENAMED, null),
                        new ProgrammeNameContent("Soziale Stadt", null, RENAMED.minusDays(1))),
                List.of(
                        new PopulationContent(LocalDate.of(2012, 12, 31), 3_268),
                        new PopulationContent(LocalDate.of(2015, 12, 31), 3_391)));
    }
}
