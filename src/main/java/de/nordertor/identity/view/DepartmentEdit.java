package de.nordertor.identity.view;

import de.nordertor.identity.boundary.DepartmentAdministration;
import de.nordertor.identity.boundary.DepartmentInput;
import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.platform.view.NamedRecordForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one department, a new one when the address names none. */
@Named
@ViewScoped
public class DepartmentEdit extends NamedRecordForm<DepartmentRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentAdministration departments;

    private String code;
    private Long parentId;

    public DepartmentEdit() {
        super("identity.department.saved", "/identity/departments");
    }

    @Override
    protected DepartmentRow read(Long wanted) {
        return departments.form(wanted);
    }

    @Override
    protected void show(DepartmentRow row) {
        super.show(row);
        code = row.code();
        parentId = row.parentId();
    }

    @Override
    protected DepartmentRow typed(Long recordId, long version) {
        return new DepartmentRow(recordId, version, code, getName(), parentId, isActive());
    }

    @Override
    protected String store(DepartmentRow row) {
        DepartmentInput input = new DepartmentInput(row.code(), row.name(), row.parentId(), row.active());
        if (row.id() == null) {
            departments.create(input);
        } else {
            departments.change(row.id(), row.version(), input);
        }
        return row.code();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}
