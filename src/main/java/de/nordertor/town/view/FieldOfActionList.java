package de.nordertor.town.view;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Once;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of the fields of action. */
@Named
@RequestScoped
public class FieldOfActionList {

    @Inject
    private FieldsOfAction fields;

    @Inject
    private CurrentUser user;

    private final Once<List<FieldOfActionRow>> rows = new Once<>(() -> fields.list());

    public List<FieldOfActionRow> getRows() {
        return rows.get();
    }

    public boolean isMayWrite() {
        return user.may(Permission.MASTER_DATA_WRITE);
    }
}
