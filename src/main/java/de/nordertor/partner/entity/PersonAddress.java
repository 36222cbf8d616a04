package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A postal address of a person. Never changed, only replaced; the person's own trail tells both. */
@Entity
@NotAudited
@Table(name = "person_address")
public class PersonAddress extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private ContactPerson person;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Column(name = "street", updatable = false, length = AddressContent.STREET_LENGTH)
    private String street;

    @Column(name = "house_number", updatable = false, length = AddressContent.HOUSE_NUMBER_LENGTH)
    private String houseNumber;

    @Column(name = "addition", updatable = false, length = AddressContent.ADDITION_LENGTH)
    private String addition;

    @Column(name = "postal_code", updatable = false, length = AddressContent.POSTAL_CODE_LENGTH)
    private String postalCode;

    @Column(name = "city", nullable = false, updatable = false, length = AddressContent.CITY_LENGTH)
    private String city;

    @Column(name = "country", nullable = false, updatable = false, length = 2)
    private String country;

    protected PersonAddress() {}

    PersonAddress(ContactPerson person, int ordinal, AddressContent content) {
        this.person = person;
        this.ordinal = ordinal;
        this.street = content.street();
        this.houseNumber = content.houseNumber();
        this.addition = content.addition();
        this.postalCode = content.postalCode();
        this.city = content.city();
        this.country = content.country();
    }

    /** Without kind and position, which only places of organisations have. */
    public AddressContent content() {
        return new AddressContent(
                AddressKind.POST, street, houseNumber, addition, postalCode, city, country, null, null);
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return content().line();
    }
}
