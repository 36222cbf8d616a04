package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerTypeRow;
import de.nordertor.partner.boundary.PartnerTypes;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of the kinds of partner. */
@Named
@RequestScoped
public class PartnerTypeList {

    @Inject
    private PartnerTypes types;

    @Inject
    private CurrentUser user;

    private final Once<List<PartnerTypeRow>> rows = new Once<>(() -> types.list());

    public List<PartnerTypeRow> getRows() {
        return rows.get();
    }

    public boolean isMayWrite() {
        return user.may(Permission.MASTER_DATA_WRITE);
    }
}
