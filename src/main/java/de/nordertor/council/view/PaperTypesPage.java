package de.nordertor.council.view;

import de.nordertor.council.boundary.NumberSequenceRow;
import de.nordertor.council.boundary.PaperTypeRow;
import de.nordertor.council.boundary.PaperTypes;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The kinds of paper and the sequences of their numbers. */
@Named("paperTypes")
@RequestScoped
public class PaperTypesPage {

    @Inject
    private PaperTypes types;

    @Inject
    private Departments departments;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private final Once<List<PaperTypeRow>> rows = new Once<>(() -> types.list());
    private final Once<List<NumberSequenceRow>> sequences = new Once<>(() -> types.sequences());

    private final Once<List<SelectItem>> typeItems = new Once<>(() -> rows.get().stream()
            .filter(PaperTypeRow::active)
            .map(type -> new SelectItem(type.id(), type.name()))
            .toList());

    private final Once<List<SelectItem>> departmentItems = new Once<>(() -> departments.selectable().stream()
            .map(department -> new SelectItem(department.id(), department.label()))
            .toList());

    private Long typeId;
    private Long departmentId;
    private Integer year;
    private Integer lastNumber;

    public String continueSequence() {
        types.continueAfter(typeId, departmentId, year, lastNumber);
        notices.done("council.sequence.continued");
        return "/council/paper-types?faces-redirect=true";
    }

    public List<PaperTypeRow> getRows() {
        return rows.get();
    }

    public List<NumberSequenceRow> getSequences() {
        return sequences.get();
    }

    public List<SelectItem> getTypeItems() {
        return typeItems.get();
    }

    public List<SelectItem> getDepartmentItems() {
        return departmentItems.get();
    }

    public boolean isMayWrite() {
        return user.may(Permission.COUNCIL_DATA_WRITE);
    }

    public Long getTypeId() {
        return typeId;
    }

    public void setTypeId(Long typeId) {
        this.typeId = typeId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getLastNumber() {
        return lastNumber;
    }

    public void setLastNumber(Integer lastNumber) {
        this.lastNumber = lastNumber;
    }
}
