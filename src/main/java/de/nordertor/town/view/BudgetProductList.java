package de.nordertor.town.view;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import de.nordertor.town.boundary.BudgetProductRow;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of budget products. */
@Named
@RequestScoped
public class BudgetProductList extends ListView<BudgetProductRow> {

    @Inject
    private BudgetProducts products;

    @Inject
    private CurrentUser user;

    public boolean isMayWrite() {
        return user.may(Permission.MASTER_DATA_WRITE);
    }

    @Override
    protected Page<BudgetProductRow> fetch(PageRequest wanted) {
        return products.list(wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("code", "name", "active");
    }
}
