package de.nordertor.partner.control;

import java.util.List;

/** A phone number as people look for it: digits only, within Germany with its leading zero. */
public final class PhoneDigits {

    private static final String GERMANY = "49";

    private PhoneDigits() {}

    /** @return null for none */
    public static String of(String phone) {
        if (phone == null) {
            return null;
        }
        String plain = phone.replaceAll("\\(\\s*0\\s*\\)", "").replaceAll("[^0-9+]", "");
        return plain.replaceFirst("^(\\+49|0049)0?", "0")
                .replaceFirst("^\\+", "00")
                .replace("+", "");
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
