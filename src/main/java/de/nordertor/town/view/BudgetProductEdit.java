package de.nordertor.town.view;

import de.nordertor.platform.view.RecordForm;
import de.nordertor.town.boundary.BudgetProductRow;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one budget product, a new one when the address names none. */
@Named
@ViewScoped
public class BudgetProductEdit extends RecordForm<BudgetProductRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetProducts products;

    private String code;
    private String name;
    private boolean active;

    public BudgetProductEdit() {
        super("town.product.saved", "/town/products");
    }

    @Override
    protected BudgetProductRow read(Long wanted) {
        return products.form(wanted);
    }

    @Override
    protected void show(BudgetProductRow row) {
        code = row.code();
        name = row.name();
        active = row.active();
    }

    @Override
    protected BudgetProductRow typed(Long recordId, long version) {
        return new BudgetProductRow(recordId, version, code, name, active);
    }

    @Override
    protected String store(BudgetProductRow row) {
        if (row.id() == null) {
            products.add(row.code(), row.name());
        } else {
            products.change(row);
        }
        return row.code();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
