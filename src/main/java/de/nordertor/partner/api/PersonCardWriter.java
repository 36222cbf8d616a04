package de.nordertor.partner.api;

import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.boundary.PersonRecord.Role;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ContactWay;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes people as vCards, one after the other. Notes, consents and former roles stay in the register: a card is given
 * away.
 */
public final class PersonCardWriter {

    private final VCardVersion version;
    private final LocalDate today;

    public PersonCardWriter(VCardVersion version, LocalDate today) {
        this.version = version;
        this.today = today;
    }

    /** Leaves the stream open. */
    public void write(Iterator<PersonRecord> people, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        VCardWriter cards = new VCardWriter(text, version);
        cards.setAddProdId(false);
        // a line folded within a letter of two parts would be read as two broken letters
        cards.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
        while (people.hasNext()) {
            cards.write(card(people.next()));
        }
        text.flush();
    }

    private VCard card(PersonRecord person) {
        VCard card = new VCard();
        StructuredName name = new StructuredName();
        name.setFamily(person.name().family());
        name.setGiven(person.name().given());
        if (person.name().academicTitle() != null) {
            name.getPrefixes().add(person.name().academicTitle());
        }
        card.setStructuredName(name);
        card.setFormattedName(person.name().full());
        for (ChannelContent channel : person.channels()) {
            add(card, channel, channel.way() == person.preferredWay());
        }
        person.addresses().forEach(address -> card.addAddress(address(address)));
        person.roles().stream()
                .filter(role -> !role.content().hasEnded(today))
                .findFirst()
                .ifPresent(role -> add(card, role));
        if (person.salutation() != null) {
            card.addExtendedProperty(
                    "X-NORDERTOR-SALUTATION", person.salutation().name());
        }
        if (person.formerNames() != null) {
            card.addExtendedProperty("X-MAIDENNAME", person.formerNames());
        }
        return card;
    }

    private static void add(VCard card, ChannelContent channel, boolean preferred) {
        if (channel.way() == ContactWay.EMAIL) {
            Email email = new Email(channel.target());
            email.setPref(preferred ? 1 : null);
            card.addEmail(email);
        } else {
            Telephone phone = new Telephone(channel.target());
            phone.getTypes().add(channel.way() == ContactWay.MOBILE ? TelephoneType.CELL : TelephoneType.WORK);
            phone.setPref(preferred ? 1 : null);
            card.addTelephoneNumber(phone);
        }
    }

    private static void add(VCard card, Role role) {
        Organization organization = new Organization();
        organization.getValues().add(role.organization());
        card.setOrganization(organization);
        if (role.content().position() != null) {
            card.addTitle(role.content().position());
        }
    }

    private static Address address(AddressContent content) {
        Address address = new Address();
        address.setExtendedAddress(content.addition());
        address.setStreetAddress(Stream.of(content.street(), content.houseNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        address.setPostalCode(content.postalCode());
        address.setLocality(content.city());
        address.setCountry(new Locale("", content.country()).getDisplayCountry(Locale.GERMAN));
        return address;
    }
}
