package de.nordertor.town.view;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.town.boundary.BudgetProductRow;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** The page for one budget product, a new one when the address names none. */
@Named
@ViewScoped
public class BudgetProductEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetProducts products;

    @Inject
    private Notices notices;

    private Long id;
    private BudgetProductRow stored;
    private boolean conflict;
    private String code;
    private String name;
    private boolean active = true;

    public void load() {
        if (id == null) {
            products.requireWrite();
            return;
        }
        stored = products.editable(id);
        code = stored.code();
        name = stored.name();
        active = stored.active();
    }

    public String save() {
        if (stored == null) {
            products.add(code, name);
        } else if (!change()) {
            return null;
        }
        notices.done("town.product.saved", code);
        return "/town/products?faces-redirect=true";
    }

    private boolean change() {
        try {
            products.change(new BudgetProductRow(id, stored.version(), code, name, active));
            return true;
        } catch (ConflictException faster) {
            BudgetProductRow now = products.editable(id);
            conflict = now.version() != stored.version();
            stored = now;
            notices.error(faster);
            return false;
        }
    }

    /** What stands in the database, to be compared with what was typed. */
    public BudgetProductRow getStored() {
        return stored;
    }

    public boolean isConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
