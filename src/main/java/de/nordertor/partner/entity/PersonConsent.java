package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A consent or another basis in law. Never changed, only replaced; the person's own trail tells both. */
@Entity
@NotAudited
@Table(name = "person_consent")
public class PersonConsent extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private ContactPerson person;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis", nullable = false, updatable = false)
    private LegalBasis basis;

    @Column(name = "purpose", nullable = false, updatable = false, length = ConsentContent.PURPOSE_LENGTH)
    private String purpose;

    @Column(name = "source", updatable = false, length = ConsentContent.SOURCE_LENGTH)
    private String source;

    @Column(name = "given_on", nullable = false, updatable = false)
    private LocalDate givenOn;

    @Column(name = "withdrawn_on", updatable = false)
    private LocalDate withdrawnOn;

    protected PersonConsent() {}

    PersonConsent(ContactPerson person, int ordinal, ConsentContent content) {
        this.person = person;
        this.ordinal = ordinal;
        this.basis = content.basis();
        this.purpose = content.purpose();
        this.source = content.source();
        this.givenOn = content.givenOn();
        this.withdrawnOn = content.withdrawnOn();
    }

    public ConsentContent content() {
        return new ConsentContent(basis, purpose, source, givenOn, withdrawnOn);
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return purpose + " (" + givenOn + " – " + (withdrawnOn == null ? "" : withdrawnOn) + ")";
    }
}
