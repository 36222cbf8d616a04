package de.nordertor.platform.control.mail;

import de.nordertor.platform.control.Sha256;

/** Names mails without naming people: the key is a hash, and the Message-ID follows from it, so that it never changes. */
public final class MailKey {

    private static final int ID_LENGTH = 40;

    private MailKey() {}

    public static String of(String name) {
        return Sha256.of(name);
    }

    /** RFC 5322 § 3.6.4. */
    static String messageId(String key, String domain) {
        return "<" + key.substring(0, ID_LENGTH) + "@" + domain + ">";
    }
}
