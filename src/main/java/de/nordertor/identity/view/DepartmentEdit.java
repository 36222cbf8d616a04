package de.nordertor.identity.view;

import de.nordertor.identity.boundary.DepartmentAdministration;
import de.nordertor.identity.boundary.DepartmentInput;
import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.platform.view.RecordForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one department, a new one when the address names none. */
@Named
@ViewScoped
public class DepartmentEdit extends RecordForm<DepartmentRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentAdministration departments;

    private String code;
    private String name;
    private Long parentId;
    private boolean active;

    public DepartmentEdit() {
        super("identity.department.saved", "/identity/departments");
    }

    @Override
    protected DepartmentRow read(Long wanted) {
        return departments.form(wanted);
    }

    @Override
    protected void show(DepartmentRow row) {
        code = row.code();
        name = row.name();
        parentId = row.parentId();
        active = row.active();
    }

    @Override
    protected DepartmentRow typed(Long recordId, long version) {
        return new DepartmentRow(recordId, version, code, name, parentId, active);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
