package de.nordertor.programme.control;

import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.ProgrammeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of areas in which people may be named. */
@ApplicationScoped
public class AreaTexts implements PersonalTexts {

    private static final TextTable AREAS = new TextTable(
            ProgrammeArea.KIND,
            "programme.personal.area",
            "programme_area",
            "name",
            List.of("notes", "drawn_by", "changed_by"),
            null,
            "/programme/area?id=",
            null);
    private static final TextTable NAMES = new TextTable(
            "AreaProgrammeName",
            "programme.personal.areaName",
            "area_programme_name",
            "name",
            List.of("name"),
            null,
            null,
            null);

    @Inject
    private AreaRepository areas;

    @Override
    public List<TextTable> tables() {
        return List.of(AREAS, NAMES);
    }

    /** A name of a programme is found by the area. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(ProgrammeArea.KIND, table == NAMES ? areas.getAreaOf(table.kind(), id) : id);
    }
}
