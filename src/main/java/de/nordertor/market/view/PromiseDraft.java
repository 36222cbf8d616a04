package de.nordertor.market.view;

import de.nordertor.market.boundary.PromiseInput;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What one side promises, in the making. */
public class PromiseDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what;
    private ResourceType resourceType;
    private BigDecimal amount;
    private AmountUnit unit;
    private LocalDate dueOn;

    PromiseInput input() {
        return new PromiseInput(what, resourceType, amount, unit, dueOn);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public ResourceType getResourceType() {
        return resourceType;
    }

    public void setResourceType(ResourceType resourceType) {
        this.resourceType = resourceType;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public AmountUnit getUnit() {
        return unit;
    }

    public void setUnit(AmountUnit unit) {
        this.unit = unit;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
