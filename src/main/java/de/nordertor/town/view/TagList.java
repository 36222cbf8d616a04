package de.nordertor.town.view;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Once;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of tags. */
@Named
@RequestScoped
public class TagList {

    @Inject
    private Tags tags;

    @Inject
    private CurrentUser user;

    private final Once<List<TagRow>> rows = new Once<>(() -> tags.list());

    public List<TagRow> getRows() {
        return rows.get();
    }

    public boolean isMayWrite() {
        return user.may(Permission.MASTER_DATA_WRITE);
    }
}
