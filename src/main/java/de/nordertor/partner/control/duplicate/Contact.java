package de.nordertor.partner.control.duplicate;

import de.nordertor.platform.entity.SearchForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a partner is reached, without the ways to write it.
 *
 * @param phones digits with the leading zero; several where several were typed
 * @param mail empty where it is not known, as are the domains
 * @param mailDomain empty for the common free providers, which tell nothing
 * @param letters of mail and web address, in search form
 */
record Contact(List<String> phones, String mail, String mailDomain, String webDomain, String letters) {

    private static final Set<String> FREE = Set.of(
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "web.de",
            "t-online.de",
            "freenet.de",
            "gmail.com",
            "googlemail.com",
            "outlook.de",
            "outlook.com",
            "hotmail.de",
            "hotmail.com",
            "yahoo.de",
            "yahoo.com",
            "aol.com",
            "arcor.de",
            "posteo.de",
            "mailbox.org",
            "icloud.com",
            "me.com",
            "live.de",
            "online.de",
            "ewetel.net",
            "ewe.net",
            "osnanet.de",
            "htp-tel.de",
            "kabelmail.de",
            "vodafonemail.de",
            "email.de",
            "mail.de",
            "proton.me");
    private static final Pattern BEGIN = Pattern.compile("^(?:[a-z]+://)?(?:www\\.)?");
    private static final Pattern END = Pattern.compile("[/?#:].*$");
    private static final Pattern SEVERAL = Pattern.compile("[,;]| / (?=[0+])| oder ");
    private static final int FEWEST_DIGITS = 5;

    static Contact of(List<String> digits, String email, String web) {
        String mail = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        String domain = mail.substring(mail.indexOf('@') + 1);
        String host = web == null ? "" : host(web.strip().toLowerCase(Locale.ROOT));
        return new Contact(
                digits.stream().filter(phone -> phone.length() >= FEWEST_DIGITS).toList(),
                mail,
                FREE.contains(domain) ? "" : domain,
                host,
                mail.isEmpty() && host.isEmpty()
                        ? ""
                        : SearchForm.of(mail + " " + host).replace("-", ""));
    }

    private static String host(String web) {
        return END.matcher(BEGIN.matcher(web).replaceFirst("")).replaceFirst("");
    }

    /** One field often holds two numbers. */
    static List<String> split(String phone) {
        List<String> numbers = new ArrayList<>();
        if (phone != null) {
            numbers.addAll(List.of(SEVERAL.split(phone)));
        }
        return numbers;
    }

    boolean samePhone(Contact other) {
        return phones.stream().anyMatch(one -> other.phones.stream().anyMatch(two -> sameLine(one, two)));
    }

    /** The zero behind the number of a switchboard is often left out. */
    private static boolean sameLine(String one, String two) {
        return one.equals(two) || (one + "0").equals(two) || (two + "0").equals(one);
    }

    boolean nearPhone(Contact other) {
        return phones.stream().anyMatch(one -> other.phones.stream()
                .anyMatch(two -> one.length() >= 8 && Letters.distance(one, two, 1) == 1 && swapped(one, two)));
    }

    private static boolean swapped(String one, String two) {
        return one.length() == two.length()
                && one.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(two.chars().sorted().boxed().toList());
    }

    boolean otherPhone(Contact other) {
        return !phones.isEmpty() && !other.phones.isEmpty() && !samePhone(other);
    }

    boolean mobile() {
        return phones.stream().anyMatch(phone -> phone.matches("01[567].*"));
    }

    boolean sameMail(Contact other) {
        return !mail.isEmpty() && mail.equals(other.mail);
    }

    /** A domain of theirs, of mail or web, is the other's as well. */
    boolean sameDomain(Contact other) {
        return same(mailDomain, other.mailDomain)
                || same(webDomain, other.webDomain)
                || same(mailDomain, other.webDomain)
                || same(webDomain, other.mailDomain);
    }

    boolean sameWeb(Contact other) {
        return same(webDomain, other.webDomain);
    }

    private static boolean same(String one, String two) {
        return !one.isEmpty() && one.equals(two);
    }

    /** Whether mail or web address has one of the words, as long as it is no common one. */
    boolean names(List<Word> words) {
        return !letters.isEmpty()
                && words.stream()
                        .anyMatch(word ->
                                word.is(Word.Role.NAME) && word.text().length() >= 6 && letters.contains(word.text()));
    }

    boolean isEmpty() {
        return phones.isEmpty() && mail.isEmpty() && webDomain.isEmpty();
    }
}
