package de.nordertor.programme.control;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.boundary.AreaView;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.PopulationContent;
import de.nordertor.programme.entity.ProgrammeArea;
import de.nordertor.programme.entity.ProgrammeNameContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Checks what a form of an area sends, shows an area, and tells two forms of it apart. */
@ApplicationScoped
public class AreaInputs {

    @Inject
    private ProgrammeInputs inputs;

    @Inject
    private Departments departments;

    @Inject
    private CurrentUser user;

    public Change change() {
        return inputs.change();
    }

    public LocalDate today() {
        return inputs.today();
    }

    /** @throws de.nordertor.platform.entity.NotFoundException where there is no such department */
    public AreaContent checked(AreaContent content) {
        if (content.departmentId() != null) {
            departments.get(content.departmentId());
        }
        return content.requireCountedUntil(today());
    }

    public AreaView view(ProgrammeArea area) {
        AreaContent content = area.content();
        return new AreaView(
                area.getId(),
                content,
                content.names().on(today()).orElse(null),
                departmentName(content.departmentId()),
                area.getDrawnAt(),
                area.getDrawnBy(),
                user.may(Permission.PROGRAMME_WRITE));
    }

    /** Null for none. */
    private String departmentName(Long id) {
        return departments.find(id).map(DepartmentRow::label).orElse(null);
    }

    public EditConflictException conflict(ProgrammeArea stored, AreaContent opened, AreaContent mine) {
        return new EditConflictException(
                "programme.area.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<AreaContent>()
                        .field("programme.area.name", AreaContent::name)
                        .field("programme.area.admittedOn", AreaContent::admittedOn, ProgrammeInputs::day)
                        .field("programme.area.admittedUntil", AreaContent::admittedUntil, ProgrammeInputs::day)
                        .field("programme.area.department", AreaContent::departmentId, id -> departmentName((Long) id))
                        .field("programme.area.notes", AreaContent::notes)
                        .field(
                                "programme.areaName.all",
                                AreaContent::programmeNames,
                                ProgrammeInputs.rows(ProgrammeNameContent::name))
                        .field(
                                "programme.population.all",
                                AreaContent::populations,
                                ProgrammeInputs.<PopulationContent>rows(
                                        count -> Texts.date(count.countedOn()) + ": " + count.inhabitants()))
                        .changes(opened, stored.content(), mine));
    }
}
