package de.nordertor.journal.view;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.view.PersonLabels;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Who can care for a deadline; read once a request. */
@Named("deadlineChoices")
@RequestScoped
public class DeadlineChoices {

    @Inject
    private Users users;

    @Inject
    private PersonLabels personLabels;

    @Inject
    private Departments departments;

    private final Once<List<PersonRow>> people = new Once<>(() -> users.selectable());
    private final Once<List<DepartmentRow>> departmentRows = new Once<>(() -> departments.list());

    /** Those who work here, and who cares for it already. */
    public List<SelectItem> people(Long chosen) {
        List<PersonRow> rows = new ArrayList<>(people.get());
        if (chosen != null && rows.stream().noneMatch(row -> row.id().equals(chosen))) {
            users.find(chosen).ifPresent(rows::add);
        }
        return rows.stream().map(personLabels::item).toList();
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** Those in use, and the one that is named already. */
    public List<SelectItem> departments(Long chosen) {
        return departmentRows.get().stream()
                .filter(row -> row.active() || row.id().equals(chosen))
                .map(row -> new SelectItem(row.id(), row.label()))
                .toList();
    }

    /** Number and name; empty for none. */
    public String department(Long id) {
        return departmentRows.get().stream()
                .filter(row -> row.id().equals(id))
                .map(DepartmentRow::label)
                .findFirst()
                .orElse("");
    }

    /** The name alone, as lists have it; empty for none. */
    public String departmentName(Long id) {
        return departmentRows.get().stream()
                .filter(row -> row.id().equals(id))
                .map(DepartmentRow::name)
                .findFirst()
                .orElse("");
    }

    /** The name; empty for nobody. */
    public String person(Long id) {
        return users.find(id).map(PersonRow::displayName).orElse("");
    }
}
