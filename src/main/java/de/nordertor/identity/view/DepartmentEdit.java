package de.nordertor.identity.view;

import de.nordertor.identity.boundary.DepartmentAdministration;
import de.nordertor.identity.boundary.DepartmentInput;
import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** The page for one department, a new one when the address names none. */
@Named
@ViewScoped
public class DepartmentEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentAdministration departments;

    @Inject
    private Notices notices;

    private Long id;
    private long version;
    private transient DepartmentRow stored;
    private boolean conflict;
    private String code;
    private String name;
    private Long parentId;
    private boolean active = true;

    public void load() {
        if (id == null) {
            departments.requireWrite();
            return;
        }
        stored = departments.editable(id);
        version = stored.version();
        code = stored.code();
        name = stored.name();
        parentId = stored.parentId();
        active = stored.active();
    }

    public String save() {
        DepartmentInput input = new DepartmentInput(code, name, parentId, active);
        if (id == null) {
            departments.create(input);
        } else if (!change(input)) {
            return null;
        }
        notices.done("identity.department.saved", code);
        return "/identity/departments?faces-redirect=true";
    }

    private boolean change(DepartmentInput input) {
        try {
            departments.change(id, version, input);
            return true;
        } catch (ConflictException refused) {
            stored = departments.editable(id);
            conflict = stored.version() != version;
            version = stored.version();
            notices.error(refused);
            return false;
        }
    }

    /** What stands in the database, to be compared with what was typed. */
    public DepartmentRow getStored() {
        return stored;
    }

    public boolean isConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
