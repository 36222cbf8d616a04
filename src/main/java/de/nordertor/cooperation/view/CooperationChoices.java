package de.nordertor.cooperation.view;

import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.cooperation.entity.SustainmentForm;
import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.programme.boundary.ProgrammeAreas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the forms and filters of cooperations let choose from, and how their states look. */
@Named("cooperationChoices")
@RequestScoped
public class CooperationChoices {

    private static final int MOST = 200;

    @Inject
    private Departments departments;

    @Inject
    private WorkingGroups groups;

    @Inject
    private ProgrammeAreas areas;

    public List<CooperationState> getStates() {
        return List.of(CooperationState.values());
    }

    public List<PartnerRole> getRoles() {
        return List.of(PartnerRole.values());
    }

    public List<SustainmentForm> getForms() {
        return List.of(SustainmentForm.values());
    }

    public List<TargetGroup> getTargetGroups() {
        return List.of(TargetGroup.values());
    }

    /** Those in use, and the one that leads already; for a filter without one. */
    public List<SelectItem> departments(Long chosen) {
        return departments.list().stream()
                .filter(department -> department.active() || department.id().equals(chosen))
                .map(CooperationChoices::item)
                .toList();
    }

    private static SelectItem item(DepartmentRow department) {
        return new SelectItem(department.id(), department.label());
    }

    public List<SelectItem> getGroups() {
        return groups.list(new PageRequest(0, MOST, "name", true)).rows().stream()
                .map(group -> new SelectItem(group.id(), group.name()))
                .toList();
    }

    public List<SelectItem> getAreas() {
        return areas.list(new PageRequest(0, MOST, "name", true)).rows().stream()
                .map(area -> new SelectItem(area.id(), area.name()))
                .toList();
    }

    /** The look of a state; see n:status. */
    public String kind(CooperationState state) {
        return switch (state) {
            case PROPOSED, INITIATION -> "info";
            case ON_HOLD -> "warn";
            case AGREED, IN_PROGRESS, COMPLETED, SUSTAINED -> "ok";
            case CANCELLED -> "bad";
        };
    }
}
