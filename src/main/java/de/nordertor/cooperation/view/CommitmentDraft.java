package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CommitmentInput;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in the form of a promise while somebody fills it in. */
public class CommitmentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The side whose partner has no id. */
    static final long TOWN = 0;

    private Long debtor;
    private Long recipient;
    private String what;
    private ResourceType resourceType;
    private BigDecimal amount;
    private AmountUnit unit;
    private LocalDate dueOn;

    public CommitmentDraft(CommitmentInput input, boolean fresh) {
        debtor = fresh ? null : side(input.debtorId());
        recipient = fresh ? null : side(input.recipientId());
        what = input.what();
        resourceType = input.resourceType();
        amount = input.amount();
        unit = input.unit();
        dueOn = input.dueOn();
    }

    CommitmentInput input() {
        return new CommitmentInput(partner(debtor), partner(recipient), what, resourceType, amount, unit, dueOn);
    }

    static Long side(Long partnerId) {
        return partnerId == null ? Long.valueOf(TOWN) : partnerId;
    }

    private static Long partner(Long side) {
        return side == null || side == TOWN ? null : side;
    }

    public Long getDebtor() {
        return debtor;
    }

    public void setDebtor(Long debtor) {
        this.debtor = debtor;
    }

    public Long getRecipient() {
        return recipient;
    }

    public void setRecipient(Long recipient) {
        this.recipient = recipient;
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
