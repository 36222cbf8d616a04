package de.nordertor.programme.boundary;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.control.AreaHistories;
import de.nordertor.programme.control.AreaInputs;
import de.nordertor.programme.control.AreaRepository;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.ProgrammeArea;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The quarters that are funded as a whole. */
@Stateless
@Permitted(Permission.PROGRAMME_READ)
public class ProgrammeAreas {

    @Inject
    private AreaRepository areas;

    @Inject
    private AreaInputs inputs;

    @Inject
    private AreaHistories histories;

    /** An area as a form shows it. */
    public record OpenArea(Long id, long lockVersion, AreaContent content) implements Serializable {}

    /** Sortable by name, admitted. */
    public Page<AreaRow> list(PageRequest page) {
        return areas.findPage(page, inputs.today());
    }

    public AreaView view(Long id) {
        return inputs.view(areas.get(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return histories.of(areas.get(id));
    }

    /** For whoever is about to enter one. */
    @Permitted(Permission.PROGRAMME_WRITE)
    public void begin() {
        // the permission is all that is asked
    }

    /** @return its id */
    @Permitted(Permission.PROGRAMME_WRITE)
    public Long create(AreaContent content) {
        ProgrammeArea area = new ProgrammeArea(inputs.checked(content), inputs.change());
        areas.add(area);
        return area.getId();
    }

    @Permitted(Permission.PROGRAMME_WRITE)
    public OpenArea open(Long id) {
        ProgrammeArea area = areas.get(id);
        return new OpenArea(id, area.getVersion(), area.content());
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    @Permitted(Permission.PROGRAMME_WRITE)
    public void save(OpenArea opened, AreaContent content) {
        ProgrammeArea area = areas.get(opened.id());
        if (area.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(area, opened.content(), content);
        }
        area.describe(inputs.checked(content), inputs.change());
        areas.flush(area);
    }
}
