package de.nordertor.platform.entity;

import java.io.Serializable;
import java.util.Locale;

/**
 * To whom a mail goes.
 *
 * @param name null where only the address is known
 */
public record Mailbox(String name, String address) implements Serializable {

    public static final int NAME_LENGTH = 200;
    public static final int ADDRESS_LENGTH = 254;

    public Mailbox {
        name = Text.line(name, NAME_LENGTH, "platform.mail.recipient");
        address = Text.email(address, "platform.mail.address");
        if (address == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("platform.mail.address"));
        }
    }

    /** By which two spellings of one address are known as the same. */
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }
}
