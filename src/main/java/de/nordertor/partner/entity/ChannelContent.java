package de.nordertor.partner.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/** A number or an address under which a person is reached, as it is accepted. */
public record ChannelContent(ContactWay way, String target) implements Serializable {

    public static final int TARGET_LENGTH = PartnerContent.EMAIL_LENGTH;

    public ChannelContent {
        if (way == null || way == ContactWay.POST) {
            throw new InvalidInputException("partner.person.wayRequired");
        }
        target = Text.requiredLine(target, TARGET_LENGTH, "partner.person.target");
        if (way.isPhone()) {
            PartnerContent.phone(target, "partner.person.phoneForm");
        } else {
            PartnerContent.email(target, "partner.person.emailForm");
        }
    }
}
