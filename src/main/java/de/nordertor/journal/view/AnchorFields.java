package de.nordertor.journal.view;

import de.nordertor.journal.boundary.AnchorInput;
import de.nordertor.journal.entity.AnchorSide;
import de.nordertor.journal.entity.AnchorUnit;
import java.io.Serializable;
import java.util.List;

/** What stands in the form of a deadline about the other date on which it hangs. */
public class AnchorFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String base;
    private Integer amount;
    private AnchorUnit unit;
    private AnchorSide side;

    AnchorFields(AnchorInput input) {
        base = input.base();
        amount = input.amount();
        unit = input.unit();
        side = input.side();
    }

    AnchorInput input() {
        return new AnchorInput(base, amount, unit, side);
    }

    public List<AnchorUnit> getUnits() {
        return List.of(AnchorUnit.values());
    }

    public List<AnchorSide> getSides() {
        return List.of(AnchorSide.values());
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public AnchorUnit getUnit() {
        return unit;
    }

    public void setUnit(AnchorUnit unit) {
        this.unit = unit;
    }

    public AnchorSide getSide() {
        return side;
    }

    public void setSide(AnchorSide side) {
        this.side = side;
    }
}
