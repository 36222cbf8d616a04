package de.nordertor.partner.control;

import de.nordertor.partner.boundary.CardPreview;
import de.nordertor.partner.boundary.PersonInput;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.PersonContent;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.partner.entity.Salutation;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.InvalidInputException;
import ezvcard.VCard;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Note;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one card says of a person. What has no field goes into the note, or is named as left out. */
final class CardReading {

    static final String SALUTATION = "X-NORDERTOR-SALUTATION";
    static final String FORMER_NAMES = "X-MAIDENNAME";

    /** More than the town needs to know (Art. 5 (1) c DSGVO), or nothing that tells of the person. */
    private static final Set<String> SILENTLY_LEFT_OUT = Set.of(
            "StructuredName",
            "FormattedName",
            "Telephone",
            "Email",
            "Address",
            "Organization",
            "Title",
            "Role",
            "Note",
            "ProductId",
            "Revision",
            "Uid",
            "Kind",
            "Source",
            "SortString",
            "Profile",
            "SourceDisplayText");

    private final VCard card;
    private final List<Sentence> hints = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    CardReading(VCard card) {
        this.card = card;
    }

    /** @throws BusinessException when the card has no name, or one that cannot be stored */
    CardPreview preview(int number) {
        StructuredName name = name();
        card.getNotes().stream().map(Note::getValue).filter(Objects::nonNull).forEach(notes::add);
        List<ChannelContent> channels = channels();
        List<AddressContent> addresses = addresses();
        leftOut();
        PersonInput input = new PersonInput(
                salutation(),
                joined(name.getPrefixes()),
                joined(Stream.concat(Stream.ofNullable(name.getGiven()), name.getAdditionalNames().stream())
                        .toList()),
                withSuffixes(name),
                extended(FORMER_NAMES),
                PersonStatus.ACTIVE,
                preferred(),
                first(channels),
                first(addresses),
                List.of(),
                null,
                notes.isEmpty() ? null : String.join("\n", notes));
        PersonContent accepted = input.content();
        return new CardPreview(
                number,
                accepted.name().full(),
                PersonInput.of(accepted),
                organization(),
                null,
                role(),
                false,
                hints,
                null);
    }

    String nearestName() {
        FormattedName formatted = card.getFormattedName();
        return formatted == null || formatted.getValue() == null
                ? ""
                : formatted.getValue().strip();
    }

    /** Cards without a structured name have the formatted one, of which the last word is the family's. */
    private StructuredName name() {
        StructuredName name = card.getStructuredName();
        if (name != null && !blank(name.getFamily())) {
            return name;
        }
        String formatted = nearestName();
        if (name != null && !blank(name.getGiven()) && formatted.isEmpty()) {
            formatted = name.getGiven();
        }
        if (formatted.isEmpty()) {
            throw new InvalidInputException("partner.cards.noName");
        }
        StructuredName made = new StructuredName();
        int last = formatted.lastIndexOf(' ');
        made.setFamily(formatted.substring(last + 1));
        made.setGiven(last < 0 ? null : formatted.substring(0, last).strip());
        return made;
    }

    private static String withSuffixes(StructuredName name) {
        return name.getSuffixes().isEmpty() ? name.getFamily() : name.getFamily() + " " + joined(name.getSuffixes());
    }

    private Salutation salutation() {
        String stated = extended(SALUTATION);
        return Stream.of(Salutation.values())
                .filter(known -> known.name().equals(stated))
                .findFirst()
                .orElse(null);
    }

    private ContactWay preferred() {
        return Stream.concat(
                        card.getEmails().stream()
                                .filter(mail -> Integer.valueOf(1).equals(mail.getPref())
                                        || mail.getTypes().contains(EmailType.PREF))
                                .map(mail -> ContactWay.EMAIL),
                        card.getTelephoneNumbers().stream()
                                .filter(phone -> Integer.valueOf(1).equals(phone.getPref())
                                        || phone.getTypes().contains(TelephoneType.PREF))
                                .map(CardReading::way))
                .findFirst()
                .orElse(null);
    }

    private List<ChannelContent> channels() {
        List<ChannelContent> channels = new ArrayList<>();
        for (Telephone phone : card.getTelephoneNumbers()) {
            String number =
                    phone.getUri() == null ? phone.getText() : phone.getUri().getNumber();
            if (phone.getTypes().contains(TelephoneType.FAX)) {
                notes.add("Fax: " + number);
            } else {
                keep(channels, number, () -> new ChannelContent(way(phone), number));
            }
        }
        for (Email email : card.getEmails()) {
            keep(channels, email.getValue(), () -> new ChannelContent(ContactWay.EMAIL, email.getValue()));
        }
        return channels.stream().distinct().toList();
    }

    private static ContactWay way(Telephone phone) {
        return phone.getTypes().contains(TelephoneType.CELL) ? ContactWay.MOBILE : ContactWay.PHONE;
    }

    private List<AddressContent> addresses() {
        List<AddressContent> addresses = new ArrayList<>();
        for (Address address : card.getAddresses()) {
            keep(addresses, CardAddresses.line(address), () -> CardAddresses.of(address));
        }
        return addresses.stream().distinct().toList();
    }

    /** What cannot be stored where it belongs is not lost. */
    private <T> void keep(List<T> kept, String source, Supplier<T> value) {
        if (blank(source)) {
            return;
        }
        try {
            kept.add(value.get());
        } catch (BusinessException refused) {
            notes.add(source);
            hints.add(Sentence.of("partner.cards.toNote", source));
        }
    }

    private <T> List<T> first(List<T> rows) {
        rows.stream()
                .skip(PersonContent.MOST_ROWS)
                .forEach(row -> hints.add(Sentence.of("partner.cards.leftOut", String.valueOf(row))));
        return rows.stream().limit(PersonContent.MOST_ROWS).toList();
    }

    private void leftOut() {
        String names = card.getProperties().stream()
                .filter(property -> !(property instanceof RawProperty raw && isOurs(raw)))
                .map(property -> property instanceof RawProperty raw
                        ? raw.getPropertyName()
                        : property.getClass().getSimpleName())
                .filter(name -> !SILENTLY_LEFT_OUT.contains(name))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            hints.add(Sentence.of("partner.cards.leftOut", names));
        }
    }

    private static boolean isOurs(RawProperty raw) {
        return raw.getPropertyName().equalsIgnoreCase(SALUTATION)
                || raw.getPropertyName().equalsIgnoreCase(FORMER_NAMES);
    }

    private String organization() {
        return card.getOrganization() == null
                ? null
                : card.getOrganization().getValues().stream()
                        .filter(part -> !blank(part))
                        .map(String::strip)
                        .findFirst()
                        .orElse(null);
    }

    private RoleContent role() {
        String position = Stream.concat(card.getTitles().stream(), card.getRoles().stream())
                .map(TextProperty::getValue)
                .filter(value -> !blank(value))
                .findFirst()
                .orElse(null);
        return new RoleContent(position, null, null, false);
    }

    private String extended(String property) {
        return card.getExtendedProperties(property).stream()
                .map(RawProperty::getValue)
                .filter(value -> !blank(value))
                .findFirst()
                .orElse(null);
    }

    private static String joined(List<String> parts) {
        String joined = parts.stream().filter(part -> !blank(part)).collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
