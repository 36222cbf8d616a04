package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Hours, money or goods that somebody gives to a cooperation; see {@link ContributionContent}. */
@Entity
@GuardedContent
@Table(name = "contribution")
public class Contribution extends BaseEntity implements CooperationDetail<ContributionContent> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @NotAudited
    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ContributionKind kind;

    @Column(name = "description", nullable = false, length = ContributionContent.DESCRIPTION_LENGTH)
    private String description;

    @NotAudited
    @Column(name = "giver_id")
    private Long giverId;

    @Column(name = "giver_name", length = ContributionContent.NAME_LENGTH)
    private String giverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient", nullable = false)
    private Recipient recipient;

    @Column(name = "recipient_name", length = ContributionContent.NAME_LENGTH)
    private String recipientName;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    protected Contribution() {}

    public Contribution(Cooperation cooperation, ContributionContent content) {
        this.cooperation = cooperation;
        write(content, 0);
    }

    @Override
    public final void write(ContributionContent content, int place) {
        kind = content.kind();
        description = content.description();
        giverId = content.giverId();
        giverName = content.giverName();
        recipient = content.recipient();
        recipientName = content.recipientName();
        amount = content.amount();
        receivedOn = content.receivedOn();
        ordinal = place;
    }

    @Override
    public ContributionContent content() {
        return new ContributionContent(
                kind, description, giverId, giverName, recipient, recipientName, amount, receivedOn);
    }

    @Override
    public String toString() {
        return description;
    }
}
