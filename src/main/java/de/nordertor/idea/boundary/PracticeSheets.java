package de.nordertor.idea.boundary;

import de.nordertor.idea.control.SheetInputs;
import de.nordertor.idea.control.SheetListRepository;
import de.nordertor.idea.control.SheetRepository;
import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Sheets of good practice: the town's own ones and those of others. */
@Stateless
@Permitted(Permission.IDEA_READ)
public class PracticeSheets {

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetListRepository lists;

    @Inject
    private SheetInputs inputs;

    /** A sheet as a form shows it. */
    public record OpenSheet(Long id, long lockVersion, SheetInput input) implements Serializable {}

    /** Sortable by title, municipality, changed. */
    public Page<SheetRow> list(SheetFilter filter, PageRequest page) {
        return lists.findPage(filter, page);
    }

    public SheetView view(Long id) {
        return inputs.view(sheets.get(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return inputs.history(sheets.get(id));
    }

    /** What the form of a new sheet shows. */
    @Permitted(Permission.IDEA_WRITE)
    public SheetInput begin() {
        return SheetInput.EMPTY;
    }

    /** @return its id */
    @Permitted(Permission.IDEA_WRITE)
    public Long create(SheetInput input) {
        GoodPracticeSheet sheet = new GoodPracticeSheet(inputs.content(input), inputs.change());
        sheets.add(sheet);
        return sheet.getId();
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException where it is another town's */
    @Permitted(Permission.IDEA_WRITE)
    public OpenSheet open(Long id) {
        GoodPracticeSheet sheet = sheets.get(id);
        sheet.requireOwn();
        return new OpenSheet(id, sheet.getVersion(), inputs.input(sheet));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    @Permitted(Permission.IDEA_WRITE)
    public void save(OpenSheet opened, SheetInput input) {
        GoodPracticeSheet sheet = sheets.get(opened.id());
        if (sheet.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(sheet, opened.input(), input);
        }
        sheet.describe(inputs.content(input), inputs.change());
        sheets.flush(sheet);
    }
}
