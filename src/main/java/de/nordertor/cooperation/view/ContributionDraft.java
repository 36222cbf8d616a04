package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.Recipient;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One contribution in the form of a plan. */
public class ContributionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private ContributionKind kind;
    private String description;
    private Long giverId;
    private String giverName;
    private Recipient recipient;
    private String recipientName;
    private BigDecimal amount;
    private LocalDate receivedOn;

    public ContributionDraft() {}

    ContributionDraft(RowInput<ContributionContent> row) {
        id = row.id();
        kind = row.content().kind();
        description = row.content().description();
        giverId = row.content().giverId();
        giverName = row.content().giverName();
        recipient = row.content().recipient();
        recipientName = row.content().recipientName();
        amount = row.content().amount();
        receivedOn = row.content().receivedOn();
    }

    RowInput<ContributionContent> row() {
        return new RowInput<>(
                id,
                new ContributionContent(
                        kind, description, giverId, giverName, recipient, recipientName, amount, receivedOn));
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return id == null
                && Stream.of(kind, description, giverId, giverName, recipient, recipientName, amount, receivedOn)
                        .allMatch(Objects::isNull);
    }

    public ContributionKind getKind() {
        return kind;
    }

    public void setKind(ContributionKind kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Long getGiverId() {
        return giverId;
    }

    public void setGiverId(Long giverId) {
        this.giverId = giverId;
    }

    public String getGiverName() {
        return giverName;
    }

    public void setGiverName(String giverName) {
        this.giverName = giverName;
    }

    public Recipient getRecipient() {
        return recipient;
    }

    public void setRecipient(Recipient recipient) {
        this.recipient = recipient;
    }

    public String getRecipientName() {
        return recipientName;
    }

    public void setRecipientName(String recipientName) {
        this.recipientName = recipientName;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
