package de.nordertor.partner.control.duplicate;

import de.nordertor.partner.control.PhoneDigits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** By what a partner is recognised, taken apart once and compared often. Null is nowhere refused: much is not known. */
public final class PartnerIdentity {

    private final PartnerName name;
    private final List<Place> places;
    private final Contact contact;
    private final RegisterEntry register;
    private final Set<String> placeWords;

    /** An address as it was typed. */
    public record Address(String street, String houseNumber, String postalCode, String city) {}

    private PartnerIdentity(PartnerName name, List<Place> places, Contact contact, RegisterEntry register) {
        this.name = name;
        this.places = places;
        this.contact = contact;
        this.register = register;
        placeWords =
                places.stream().flatMap(place -> place.cityWords().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** @param registerNumber may end in its court where that is not given */
    public static PartnerIdentity of(
            String name,
            List<Address> addresses,
            String phone,
            String email,
            String web,
            String registerCourt,
            String registerNumber) {
        return new PartnerIdentity(
                PartnerName.of(name),
                addresses.stream().map(PartnerIdentity::place).toList(),
                Contact.of(Contact.split(phone).stream().map(PhoneDigits::of).toList(), email, web),
                RegisterEntry.of(registerCourt, registerNumber));
    }

    /** Whether two addresses mean one house, however they are written. */
    public static boolean sameHouse(Address one, Address other) {
        return place(one).sameHouse(place(other));
    }

    private static Place place(Address address) {
        return Place.of(address.street(), address.houseNumber(), address.postalCode(), address.city());
    }

    PartnerName name() {
        return name;
    }

    List<Place> places() {
        return places;
    }

    Contact contact() {
        return contact;
    }

    RegisterEntry register() {
        return register;
    }

    /** Words of its towns, which tell little in a name. */
    Set<String> placeWords() {
        return placeWords;
    }
}
