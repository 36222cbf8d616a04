package de.nordertor.town.view;

import de.nordertor.platform.view.NamedRecordForm;
import de.nordertor.town.boundary.BudgetProductRow;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one budget product, a new one when the address names none. */
@Named
@ViewScoped
public class BudgetProductEdit extends NamedRecordForm<BudgetProductRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetProducts products;

    private String code;

    public BudgetProductEdit() {
        super("town.product.saved", "/town/products");
    }

    @Override
    protected BudgetProductRow read(Long wanted) {
        return products.form(wanted);
    }

    @Override
    protected void show(BudgetProductRow row) {
        super.show(row);
        code = row.code();
    }

    @Override
    protected BudgetProductRow typed(Long recordId, long version) {
        return new BudgetProductRow(recordId, version, code, getName(), isActive());
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
}
