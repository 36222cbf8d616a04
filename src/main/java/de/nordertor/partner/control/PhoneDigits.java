package de.nordertor.partner.control;

import java.util.List;
import java.util.regex.Pattern;

/** A phone number as people look for it: digits only, within Germany with its leading zero. */
public final class PhoneDigits {

    private static final String GERMANY = "49";
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(\\s*0\\s*\\)");
    private static final Pattern OTHERS = Pattern.compile("[^0-9+]");
    private static final Pattern GERMAN = Pattern.compile("^(\\+49|0049)0?");

    private PhoneDigits() {}

    /** @return null for none */
    public static String of(String phone) {
        if (phone == null) {
            return null;
        }
        String plain = OTHERS.matcher(TRUNK_ZERO.matcher(phone).replaceAll("")).replaceAll("");
        String national = GERMAN.matcher(plain).replaceFirst("0");
        return (national.startsWith("+") ? "00" + national.substring(1) : national).replace("+", "");
    }

    /** All ways in which people type it: within Germany, and with the country's code after 00 or +. */
    static List<String> spellings(String phone) {
        String digits = of(phone);
        if (digits == null || digits.isEmpty()) {
            return List.of();
        }
        if (!digits.startsWith("0") || digits.startsWith("00")) {
            return List.of(digits);
        }
        String abroad = GERMANY + digits.substring(1);
        return List.of(digits, abroad, "00" + abroad);
    }
}
