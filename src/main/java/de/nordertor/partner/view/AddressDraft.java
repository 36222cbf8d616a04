package de.nordertor.partner.view;

import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** One address in the form of a partner. */
public class AddressDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private AddressKind kind;
    private String street;
    private String houseNumber;
    private String addition;
    private String postalCode;
    private String city;
    private String country;
    private BigDecimal latitude;
    private BigDecimal longitude;

    public AddressDraft() {
        kind = AddressKind.VISIT;
        country = AddressContent.GERMANY;
    }

    AddressDraft(AddressContent content) {
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

    AddressContent content() {
        return new AddressContent(kind, street, houseNumber, addition, postalCode, city, country, latitude, longitude);
    }

    boolean isEmpty() {
        return Stream.of(street, houseNumber, addition, postalCode, city, latitude, longitude)
                .allMatch(Objects::isNull);
    }

    public AddressKind getKind() {
        return kind;
    }

    public void setKind(AddressKind kind) {
        this.kind = kind;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public void setHouseNumber(String houseNumber) {
        this.houseNumber = houseNumber;
    }

    public String getAddition() {
        return addition;
    }

    public void setAddition(String addition) {
        this.addition = addition;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }
}
