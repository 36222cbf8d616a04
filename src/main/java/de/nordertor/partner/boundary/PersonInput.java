package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ConsentContent;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.PersonContent;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.Salutation;
import java.io.Serializable;
import java.util.List;

/** A person's form as somebody fills it in; see {@link PersonContent} for what is accepted. */
public record PersonInput(
        Salutation salutation,
        String academicTitle,
        String givenName,
        String familyName,
        String formerNames,
        PersonStatus status,
        ContactWay preferredWay,
        List<ChannelContent> channels,
        List<AddressContent> addresses,
        List<ConsentContent> consents,
        String origin,
        String note)
        implements Serializable {

    public static final PersonInput EMPTY = new PersonInput(
            null, null, null, null, null, PersonStatus.ACTIVE, null, List.of(), List.of(), List.of(), null, null);

    public PersonInput {
        channels = List.copyOf(channels);
        addresses = List.copyOf(addresses);
        consents = List.copyOf(consents);
    }

    /** The form that shows this content. */
    public static PersonInput of(PersonContent content) {
        return new PersonInput(
                content.salutation(),
                content.academicTitle(),
                content.givenName(),
                content.familyName(),
                content.formerNames(),
                content.status(),
                content.preferredWay(),
                content.channels(),
                content.addresses(),
                content.consents(),
                content.origin(),
                content.note());
    }

    /** The same with another origin of the data. */
    public PersonInput from(String newOrigin) {
        return with(newOrigin, note);
    }

    /** The same with one more line in the note. */
    public PersonInput noting(String line) {
        return with(origin, note == null ? line : note + "\n" + line);
    }

    private PersonInput with(String newOrigin, String newNote) {
        return new PersonInput(
                salutation,
                academicTitle,
                givenName,
                familyName,
                formerNames,
                status,
                preferredWay,
                channels,
                addresses,
                consents,
                newOrigin,
                newNote);
    }

    /** @throws de.nordertor.platform.entity.InvalidInputException naming the first field that cannot be accepted */
    public PersonContent content() {
        return new PersonContent(
                salutation,
                academicTitle,
                givenName,
                familyName,
                formerNames,
                status,
                preferredWay,
                channels,
                addresses,
                consents,
                origin,
                note);
    }
}
