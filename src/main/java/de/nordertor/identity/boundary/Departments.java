package de.nordertor.identity.boundary;

import de.nordertor.identity.control.DepartmentRepository;
import de.nordertor.identity.entity.Department;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The departments as every other room needs them: to choose, to show, to refer to. */
@Stateless
@Permitted(Permission.MASTER_DATA_READ)
public class Departments {

    @Inject
    private DepartmentRepository departments;

    /** All, closed ones too, by code. */
    public List<DepartmentRow> list() {
        return departments.findRows();
    }

    /** Those that something new can be assigned to, by code. */
    public List<DepartmentRow> selectable() {
        return departments.findRows().stream().filter(DepartmentRow::active).toList();
    }

    public DepartmentRow get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("identity.department.notFound"));
    }

    public Optional<DepartmentRow> find(Long id) {
        return id == null ? Optional.empty() : departments.findRow(id);
    }

    public Optional<DepartmentRow> findByCode(String code) {
        return code == null ? Optional.empty() : departments.findRowByCode(code.strip());
    }

    /** For an association of another room's entity; pages use the rows. */
    public Department reference(Long id) {
        return departments.get(id);
    }
}
