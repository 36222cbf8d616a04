package de.nordertor.identity.view;

import de.nordertor.identity.boundary.DepartmentAdministration;
import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The departments as a tree, each below the one it belongs to. */
@Named
@RequestScoped
public class DepartmentList extends ListView<DepartmentList.Line> {

    @Inject
    private Departments departments;

    @Inject
    private DepartmentAdministration administration;

    /** @param depth 0 at the top */
    public record Line(DepartmentRow row, int depth, String parent) {}

    @Override
    protected Page<Line> fetch(PageRequest wanted) {
        administration.requireWrite();
        List<Line> lines = new ArrayList<>();
        addBelow(null, 0, departments.list(), lines);
        int from = Math.min(wanted.first(), lines.size());
        return new Page<>(lines.subList(from, Math.min(from + wanted.size(), lines.size())), lines.size());
    }

    /** The order is that of the tree. */
    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    private static void addBelow(DepartmentRow parent, int depth, List<DepartmentRow> all, List<Line> lines) {
        Long parentId = parent == null ? null : parent.id();
        for (DepartmentRow row : all) {
            if (Objects.equals(row.parentId(), parentId)) {
                lines.add(new Line(row, depth, parent == null ? "" : parent.label()));
                addBelow(row, depth + 1, all, lines);
            }
        }
    }
}
