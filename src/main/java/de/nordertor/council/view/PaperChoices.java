package de.nordertor.council.view;

import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.council.boundary.PaperTypeRow;
import de.nordertor.council.boundary.PaperTypes;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.DepartmentScope;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Once;
import de.nordertor.town.boundary.BudgetProductRow;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the form of a paper lets choose from; read once a request. */
@Named("paperChoices")
@RequestScoped
public class PaperChoices {

    @Inject
    private PaperTypes types;

    @Inject
    private Departments departments;

    @Inject
    private BudgetProducts products;

    @Inject
    private Committees committees;

    @Inject
    private CurrentUser user;

    private final Once<List<PaperTypeRow>> typeRows = new Once<>(() -> types.list());
    private final Once<List<DepartmentRow>> ownDepartments = new Once<>(this::readOwnDepartments);

    private final Once<List<BudgetProductRow>> productRows = new Once<>(() -> products.selectable());

    private final Once<List<CommitteeRow>> committeeRows = new Once<>(() -> committees.list());

    public List<SelectItem> getTypes() {
        return typeRows.get().stream()
                .filter(PaperTypeRow::active)
                .map(type -> new SelectItem(type.id(), type.name()))
                .toList();
    }

    /** The first in use, by name, that has no resolution; null where each has one. */
    Long firstWithoutResolution() {
        return typeRows.get().stream()
                .filter(type -> type.active() && !type.resolution())
                .map(PaperTypeRow::id)
                .findFirst()
                .orElse(null);
    }

    /** The wanted one where the person may write papers for it, else the first for which she or he may. */
    Long ownDepartment(Long wanted) {
        List<Long> own = ownDepartments.get().stream().map(DepartmentRow::id).toList();
        return own.contains(wanted) ? wanted : own.stream().findFirst().orElse(null);
    }

    /** All that something new can be assigned to, and the one that is chosen already. */
    public List<SelectItem> departments(Long chosen) {
        return departments.list().stream()
                .filter(department -> department.active() || department.id().equals(chosen))
                .map(department -> new SelectItem(department.id(), department.label()))
                .toList();
    }

    /** Those for which the person may write papers. */
    public List<SelectItem> getDepartments() {
        return ownDepartments.get().stream()
                .map(department -> new SelectItem(department.id(), department.label()))
                .toList();
    }

    /** Those in use, and the one that the paper names already. */
    public List<SelectItem> products(Long chosen) {
        List<BudgetProductRow> rows = new ArrayList<>(productRows.get());
        if (chosen != null && rows.stream().noneMatch(row -> row.id().equals(chosen))) {
            products.find(chosen).ifPresent(rows::add);
        }
        return rows.stream()
                .map(product -> new SelectItem(product.id(), product.label()))
                .toList();
    }

    /** Those in use, and the one that the station names already. */
    public List<SelectItem> committees(Long chosen) {
        return committeeRows.get().stream()
                .filter(committee -> committee.active() || committee.id().equals(chosen))
                .map(committee -> new SelectItem(committee.id(), committee.name()))
                .toList();
    }

    public List<ConsultationRole> getRoles() {
        return List.of(ConsultationRole.values());
    }

    /** How the state of a consultation is coloured. */
    public String kind(ConsultationState state) {
        return switch (state) {
            case PLANNED, ON_AGENDA -> "warn";
            case NOTED, ADOPTED, ADOPTED_AMENDED -> "ok";
            case REJECTED -> "bad";
            case POSTPONED, REFERRED, WITHDRAWN -> "info";
        };
    }

    public List<Visibility> getVisibilities() {
        return List.of(Visibility.values());
    }

    Long onlyDepartment() {
        List<DepartmentRow> own = ownDepartments.get();
        return own.size() == 1 ? own.get(0).id() : null;
    }

    Long onlyType() {
        List<SelectItem> items = getTypes();
        return items.size() == 1 ? (Long) items.get(0).getValue() : null;
    }

    boolean hasResolution(Long typeId) {
        return typeRows.get().stream().anyMatch(type -> type.id().equals(typeId) && type.resolution());
    }

    private List<DepartmentRow> readOwnDepartments() {
        DepartmentScope scope = user.departmentsWith(Permission.PAPER_WRITE);
        return departments.selectable().stream()
                .filter(department -> scope.contains(department.id()))
                .toList();
    }
}
