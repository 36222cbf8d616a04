package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** An address of a partner; the first one stands in lists. */
@Entity
@GuardedContent
@Table(name = "partner_address")
public class PartnerAddress extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id", nullable = false)
    private PartnerOrganization organization;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private AddressKind kind;

    @Column(name = "street", length = AddressContent.STREET_LENGTH)
    private String street;

    @Column(name = "house_number", length = AddressContent.HOUSE_NUMBER_LENGTH)
    private String houseNumber;

    @Column(name = "addition", length = AddressContent.ADDITION_LENGTH)
    private String addition;

    @Column(name = "postal_code", length = AddressContent.POSTAL_CODE_LENGTH)
    private String postalCode;

    @Column(name = "city", nullable = false, length = AddressContent.CITY_LENGTH)
    private String city;

    @Column(name = "country", nullable = false, length = 2)
    private String country;

    @Column(name = "latitude")
    private BigDecimal latitude;

    @Column(name = "longitude")
    private BigDecimal longitude;

    protected PartnerAddress() {}

    PartnerAddress(PartnerOrganization organization, int ordinal, AddressContent content) {
        this.organization = organization;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(AddressContent content) {
        kind = content.kind();
        street = content.street();
        houseNumber = content.houseNumber();
        addition = content.addition();
        postalCode = content.postalCode();
        city = content.city();
        country = content.country();
        latitude = content.latitude();
        longitude = content.longitude();
    }

    public AddressContent content() {
        return new AddressContent(kind, street, houseNumber, addition, postalCode, city, country, latitude, longitude);
    }

    /** The address in one line, so that the audit trail can be read. */
    @Override
    public String toString() {
        return content().line();
    }
}
