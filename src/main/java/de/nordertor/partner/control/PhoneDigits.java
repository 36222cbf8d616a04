package de.nordertor.partner.control;

/** A phone number as people look for it: digits only, within Germany with its leading zero. */
public final class PhoneDigits {

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

    /** The same with two zeros and the country's code before it: {@code 0049…}. @return null for none */
    static String international(String phone) {
        String digits = of(phone);
        return digits == null || !digits.startsWith("0") || digits.startsWith("00")
                ? digits
                : "0049" + digits.substring(1);
    }
}
