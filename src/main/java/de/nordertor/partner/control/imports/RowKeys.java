package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.imports.ImportField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * By what two rows, or a row and a partner, are the same at first sight. Hashes, so that they can be kept and looked up
 * without the names themselves.
 */
final class RowKeys {

    private RowKeys() {}

    /** Name and postal code; null without a name. */
    static Long name(Map<ImportField, String> values) {
        String name = values.get(ImportField.NAME);
        return name == null
                ? null
                : hash(HeaderGuess.key(name) + "|" + values.getOrDefault(ImportField.POSTAL_CODE, ""));
    }

    /** The number in somebody's list, else court and number of its register; null without a number. */
    static Long register(Map<ImportField, String> values) {
        String key = values.get(ImportField.EXTERNAL_KEY);
        if (key != null) {
            return hash("key|" + key);
        }
        String number = values.get(ImportField.REGISTER_NUMBER);
        return number == null
                ? null
                : hash(HeaderGuess.key(number) + "|" + HeaderGuess.key(values.get(ImportField.REGISTER_COURT)));
    }

    static boolean sameText(String one, String other) {
        return one != null && other != null && HeaderGuess.key(one).equals(HeaderGuess.key(other));
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
