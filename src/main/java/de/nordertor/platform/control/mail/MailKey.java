package de.nordertor.platform.control.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names mails without naming people: the key is a hash, and the Message-ID follows from it, so that it never changes. */
final class MailKey {

    private static final int ID_LENGTH = 40;

    private MailKey() {}

    static String of(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** RFC 5322 § 3.6.4. */
    static String messageId(String key, String domain) {
        return "<" + key.substring(0, ID_LENGTH) + "@" + domain + ">";
    }
}
