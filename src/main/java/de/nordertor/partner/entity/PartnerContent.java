package de.nordertor.partner.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.Tag;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What describes a partner, as it is accepted: texts in NFC, a web address with its scheme, a phone number that can be
 * dialled.
 *
 * @param responsibleId the account that looks after the partner; null for nobody
 */
public record PartnerContent(
        String name,
        PartnerType type,
        String sector,
        SizeClass sizeClass,
        String web,
        String email,
        String phone,
        String registerCourt,
        String registerNumber,
        Long responsibleId,
        String notes,
        Set<Tag> tags,
        List<AddressContent> addresses) {

    public static final int NAME_LENGTH = 200;
    public static final int SECTOR_LENGTH = 100;
    public static final int WEB_LENGTH = 300;
    public static final int EMAIL_LENGTH = 254;
    public static final int PHONE_LENGTH = 50;
    public static final int COURT_LENGTH = 100;
    public static final int NUMBER_LENGTH = 50;
    public static final int NOTES_LENGTH = 20_000;
    public static final int MOST_ADDRESSES = 20;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
    private static final Pattern PHONE = Pattern.compile("[0-9 +()/.-]*");

    public PartnerContent {
        name = Text.requiredLine(name, NAME_LENGTH, "partner.organization.name");
        if (type == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("partner.organization.type"));
        }
        sector = Text.line(sector, SECTOR_LENGTH, "partner.organization.sector");
        web = Text.web(web, WEB_LENGTH, "partner.organization.web", "partner.web.form");
        email = email(Text.line(email, EMAIL_LENGTH, "partner.organization.email"), "partner.email.form");
        phone = phone(Text.line(phone, PHONE_LENGTH, "partner.organization.phone"), "partner.phone.form");
        registerCourt = Text.line(registerCourt, COURT_LENGTH, "partner.organization.registerCourt");
        registerNumber = Text.line(registerNumber, NUMBER_LENGTH, "partner.organization.registerNumber");
        notes = Text.block(notes, NOTES_LENGTH, "partner.organization.notes");
        tags = Set.copyOf(tags);
        addresses = List.copyOf(addresses);
        if (addresses.size() > MOST_ADDRESSES) {
            throw new InvalidInputException("partner.address.tooMany", MOST_ADDRESSES);
        }
    }

    static String email(String text, String refusal) {
        return formed(text, EMAIL, refusal);
    }

    static String phone(String text, String refusal) {
        return formed(text, PHONE, refusal);
    }

    private static String formed(String text, Pattern form, String refusal) {
        if (text != null && !form.matcher(text).matches()) {
            throw new InvalidInputException(refusal, text);
        }
        return text;
    }
}
