package de.nordertor.council.view;

import de.nordertor.council.boundary.NumberSequenceRow;
import de.nordertor.council.boundary.PaperTypeRow;
import de.nordertor.council.boundary.PaperTypes;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Notices;
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
        return types.list();
    }

    public List<NumberSequenceRow> getSequences() {
        return types.sequences();
    }

    public List<SelectItem> getTypeItems() {
        return types.selectable().stream()
                .map(type -> new SelectItem(type.id(), type.name()))
                .toList();
    }

    public List<SelectItem> getDepartmentItems() {
        return departments.selectable().stream()
                .map(department -> new SelectItem(department.id(), department.label()))
                .toList();
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
