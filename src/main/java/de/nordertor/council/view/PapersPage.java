package de.nordertor.council.view;

import de.nordertor.council.boundary.CoSigningProgress;
import de.nordertor.council.boundary.CoSignings;
import de.nordertor.council.boundary.PaperRow;
import de.nordertor.council.boundary.PaperTypes;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of papers. */
@Named("papers")
@RequestScoped
public class PapersPage extends ListView<PaperRow> {

    @Inject
    private Papers papers;

    @Inject
    private CoSignings coSignings;

    @Inject
    private PaperTypes types;

    @Inject
    private Departments departments;

    @Inject
    private CurrentUser user;

    private final Once<List<SelectItem>> typeItems = new Once<>(() -> types.list().stream()
            .map(type -> new SelectItem(type.id(), type.name()))
            .toList());

    private final Once<List<SelectItem>> departmentItems = new Once<>(() -> departments.list().stream()
            .map(department -> new SelectItem(department.id(), department.label()))
            .toList());

    private final Once<Map<Long, CoSigningProgress>> coSigned = new Once<>(
            () -> coSignings.progress(getRows().stream().map(PaperRow::id).toList()));

    @Override
    protected Page<PaperRow> fetch(PageRequest wanted) {
        return papers.list(PaperFilterParameters.read(this::parameter), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("number", "subject", "type", "department", "date", "state", "changed");
    }

    /** How a paper's state is coloured. */
    public String kind(PaperRow row) {
        return switch (row.state()) {
            case DRAFT -> row.submitted() ? "warn" : "info";
            case APPROVED -> "ok";
            case WITHDRAWN -> "bad";
        };
    }

    /** How far its co-signing has come; null where there is none. */
    public CoSigningProgress coSigning(PaperRow row) {
        return coSigned.get().get(row.id());
    }

    public boolean isMayWrite() {
        return user.may(Permission.PAPER_WRITE);
    }

    public List<SelectItem> getTypeItems() {
        return typeItems.get();
    }

    public List<SelectItem> getDepartmentItems() {
        return departmentItems.get();
    }

    public List<PaperState> getStates() {
        return List.of(PaperState.values());
    }

    public List<Visibility> getVisibilities() {
        return List.of(Visibility.values());
    }
}
