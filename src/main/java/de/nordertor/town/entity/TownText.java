package de.nordertor.town.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The rule for the one-line texts of this room: composed letters, no control characters, within the column. */
final class TownText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\x{2028}\\x{2029}\\p{Cs}]");

    private TownText() {}

    static String required(String typed, int maxLength, String messageKey) {
        String text = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.isEmpty()
                || text.length() > maxLength
                || UNPRINTABLE.matcher(text).find()) {
            throw new InvalidInputException(messageKey, maxLength);
        }
        return text;
    }
}
