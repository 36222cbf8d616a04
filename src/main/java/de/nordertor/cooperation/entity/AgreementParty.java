package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A side of an agreement, and who signs for it. */
@Entity
@GuardedContent
@Table(name = "agreement_party")
public class AgreementParty extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    private CooperationAgreement agreement;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "organization_id")
    private Long partnerId;

    @Column(name = "signatory", length = PartyContent.LINE_LENGTH)
    private String signatory;

    @Column(name = "signatory_function", length = PartyContent.LINE_LENGTH)
    private String function;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    protected AgreementParty() {}

    AgreementParty(CooperationAgreement agreement, int ordinal, PartyContent content) {
        this.agreement = agreement;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(PartyContent content) {
        partnerId = content.partnerId();
        signatory = content.signatory();
        function = content.function();
        signedOn = content.signedOn();
    }

    public PartyContent content() {
        return new PartyContent(partnerId, signatory, function, signedOn);
    }

    @Override
    public String toString() {
        return signatory == null ? "" : signatory;
    }
}
