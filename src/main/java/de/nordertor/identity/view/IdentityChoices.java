package de.nordertor.identity.view;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What the forms and filters of accounts and departments offer. */
@Named
@RequestScoped
public class IdentityChoices {

    @Inject
    private Departments departments;

    @Inject
    private Messages messages;

    private List<DepartmentRow> rows;

    public List<SelectItem> getRoles() {
        return messages.options("identity.role", List.of(Role.values()));
    }

    public List<SelectItem> getStates() {
        return messages.options("identity.state", List.of(AccountState.values()));
    }

    /** Those in use. */
    public List<SelectItem> getDepartments() {
        return rows().stream()
                .filter(DepartmentRow::active)
                .map(IdentityChoices::item)
                .toList();
    }

    /** Closed ones too, so that a list can still be filtered by them. */
    public List<SelectItem> getAllDepartments() {
        return rows().stream().map(IdentityChoices::item).toList();
    }

    /** Number and name; empty for none. */
    public String departmentLabel(Long id) {
        return Optional.ofNullable(id)
                .flatMap(wanted ->
                        rows().stream().filter(row -> row.id().equals(wanted)).findFirst())
                .map(DepartmentRow::label)
                .orElse("");
    }

    private List<DepartmentRow> rows() {
        if (rows == null) {
            rows = departments.list();
        }
        return rows;
    }

    private static SelectItem item(DepartmentRow row) {
        return new SelectItem(row.id(), row.label());
    }
}
