package de.nordertor.partner.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What describes a person, as it is accepted.
 *
 * @param formerNames by which the person was known before, for example the name at birth; several parted by commas
 * @param preferredWay null where the person has not said
 * @param origin where the data came from (Art. 14 (2) f DSGVO); null where nobody has noted it
 */
public record PersonContent(
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
        String note) {

    public static final int TITLE_LENGTH = 60;
    public static final int NAME_LENGTH = 120;
    public static final int FORMER_NAMES_LENGTH = 300;
    public static final int ORIGIN_LENGTH = 300;
    public static final int NOTE_LENGTH = 20_000;
    public static final int MOST_ROWS = 20;

    public PersonContent {
        academicTitle = Text.line(academicTitle, TITLE_LENGTH, "partner.person.academicTitle");
        givenName = Text.line(givenName, NAME_LENGTH, "partner.person.givenName");
        familyName = Text.requiredLine(familyName, NAME_LENGTH, "partner.person.familyName");
        formerNames = Text.line(formerNames, FORMER_NAMES_LENGTH, "partner.person.formerNames");
        status = status == null ? PersonStatus.ACTIVE : status;
        channels = limited(channels);
        addresses = limited(addresses);
        consents = limited(consents);
        origin = Text.line(origin, ORIGIN_LENGTH, "partner.person.origin");
        note = Text.block(note, NOTE_LENGTH, "partner.person.note");
    }

    public PersonName name() {
        return new PersonName(academicTitle, givenName, familyName);
    }

    /** Whether a consent or another basis in law holds on that day. */
    public boolean isPermitted(LocalDate day) {
        return consents.stream().anyMatch(consent -> consent.holds(day));
    }

    private static <T> List<T> limited(List<T> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new InvalidInputException("partner.person.tooManyRows", MOST_ROWS);
        }
        return List.copyOf(rows);
    }
}
