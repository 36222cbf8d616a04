package de.nordertor.idea.view;

import de.nordertor.idea.boundary.PracticeSheets;
import de.nordertor.idea.boundary.SheetFilter;
import de.nordertor.idea.boundary.SheetOrigin;
import de.nordertor.idea.boundary.SheetRow;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The list of sheets of good practice. */
@Named("sheets")
@RequestScoped
public class SheetsPage extends ListView<SheetRow> {

    @Inject
    private PracticeSheets sheets;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<SheetRow> fetch(PageRequest wanted) {
        return sheets.list(
                new SheetFilter(parameter("text"), parameter("origin", SheetOrigin.class), idParameter("field")),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("title", "municipality", "changed");
    }

    public List<SheetOrigin> getOrigins() {
        return List.of(SheetOrigin.values());
    }

    public boolean isMayWrite() {
        return user.may(Permission.IDEA_WRITE);
    }

    public boolean isMayImport() {
        return user.may(Permission.IDEA_DECIDE);
    }
}
