package de.nordertor.platform.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What every typed text goes through before it is stored: Unicode NFC (DIN 91379), no control characters, a length
 * limit that the column shares. A refusal names the field by its label key.
 */
public final class Text {

    private static final String SCHEME = "https://";
    private static final Pattern WEB = Pattern.compile("https?://[\\p{L}\\p{M}\\p{N}.-]+(:\\d{1,5})?([/?#]\\S*)?");

    private static final Pattern EMAIL = Pattern.compile("[\\x21-\\x7e&&[^@<>,;:()\\[\\]\\\\\"]]{1,64}"
            + "@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.-]*[\\p{L}\\p{M}\\p{N}])?\\.[\\p{L}\\p{M}\\p{N}-]{2,}");

    private Text() {}

    /** One line, trimmed; null when nothing was typed. */
    public static String line(String typed, int maxLength, String labelKey) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        refuseControls(text, labelKey, false);
        return limited(text, maxLength, labelKey);
    }

    /** One line that must be there. */
    public static String requiredLine(String typed, int maxLength, String labelKey) {
        String text = line(typed, maxLength, labelKey);
        if (text == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labelKey));
        }
        return text;
    }

    /**
     * A web address, with {@code https://} before it where no scheme was typed; null when nothing was typed.
     *
     * @param maxLength of the address with its scheme
     * @param refusal the key of the sentence for what is none, with what was typed as argument
     */
    public static String web(String typed, int maxLength, String labelKey, String refusal) {
        String text = line(typed, maxLength - SCHEME.length(), labelKey);
        if (text == null) {
            return null;
        }
        String address = text.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? text : SCHEME + text;
        if (!WEB.matcher(address).matches()) {
            throw new InvalidInputException(refusal, address);
        }
        return address;
    }

    /** A mail address; null when nothing was typed. */
    public static String email(String typed, String labelKey) {
        String text = line(typed, Mailbox.ADDRESS_LENGTH, labelKey);
        if (text != null && !EMAIL.matcher(text).matches()) {
            throw new InvalidInputException("platform.error.email", text);
        }
        return text;
    }

    /** Several lines; null when nothing was typed. */
    public static String block(String typed, int maxLength, String labelKey) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        refuseControls(text, labelKey, true);
        return limited(text, maxLength, labelKey);
    }

    /** Whether every character can be shown; a NUL, for example, cannot. */
    public static boolean isReadable(String typed, boolean linesAllowed) {
        boolean readable = typed.chars()
                .noneMatch(c -> Character.isISOControl(c) && !(linesAllowed && (c == '\n' || c == '\r' || c == '\t'))
                        || c == 0xFFFE
                        || c == 0xFFFF);
        return readable && !hasLoneSurrogate(typed);
    }

    /** How many characters it would have when stored. */
    public static int length(String typed) {
        String text = Normalizer.normalize(typed.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
        return text.codePointCount(0, text.length());
    }

    /** No longer than that: what is cut off is an ellipsis. For what nobody has typed; null stays null. */
    public static String shortened(String text, int maxLength) {
        return text == null || text.codePointCount(0, text.length()) <= maxLength
                ? text
                : text.substring(0, text.offsetByCodePoints(0, maxLength - 1)) + "…";
    }

    private static void refuseControls(String text, String labelKey, boolean linesAllowed) {
        if (!isReadable(text, linesAllowed)) {
            throw new InvalidInputException("platform.error.controlCharacter", new MessageKey(labelKey));
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String limited(String text, int maxLength, String labelKey) {
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new InvalidInputException("platform.error.tooLong", new MessageKey(labelKey), maxLength);
        }
        return text;
    }
}
