package de.nordertor.council.control;

import de.nordertor.council.entity.MemberRole;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Understands what stands in the cells of a table of members; an empty one is null. */
final class MemberWords {

    private static final Set<String> YES = Set.of("ja", "j", "x", "1", "yes", "y", "true", "wahr");
    private static final Set<String> NO = Set.of("nein", "n", "0", "no", "false", "falsch", "-");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Map<String, MemberRole> ROLES = roles();

    private MemberWords() {}

    /** @throws InvalidInputException for what is no day */
    static LocalDate day(String text, MemberColumn column) {
        if (text == null) {
            return null;
        }
        for (DateTimeFormatter form : DATES) {
            LocalDate day = parsed(text, form);
            if (day != null && day.getYear() >= PaperContent.FIRST_YEAR && day.getYear() <= PaperContent.LAST_YEAR) {
                return day;
            }
        }
        throw new InvalidInputException("council.memberImport.noDay", column.label(), text);
    }

    private static LocalDate parsed(String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form);
        } catch (DateTimeException other) {
            return null;
        }
    }

    /** @throws InvalidInputException for a word that is no role */
    static MemberRole role(String text) {
        if (text == null) {
            return MemberRole.MEMBER;
        }
        MemberRole role = ROLES.get(letters(text));
        if (role == null) {
            throw new InvalidInputException("council.memberImport.noRole", text);
        }
        return role;
    }

    /** What is usual for the role where nothing is said. @throws InvalidInputException for what says neither yes nor no */
    static boolean voting(String text, MemberRole role) {
        if (text == null) {
            return role.usuallyVotes();
        }
        String word = Spelling.plain(text);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new InvalidInputException("council.memberImport.noYes", text);
        }
        return YES.contains(word);
    }

    private static Map<String, MemberRole> roles() {
        Map<String, MemberRole> roles = new HashMap<>();
        for (MemberRole role : MemberRole.values()) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                roles.put(letters(Texts.in(language).get("council.memberRole." + role)), role);
            }
        }
        also(
                roles,
                MemberRole.CHAIR,
                "Vorsitzende",
                "Vorsitzender",
                "Vorsitzende/r",
                "Ausschussvorsitz",
                "Chairperson");
        also(
                roles,
                MemberRole.DEPUTY_CHAIR,
                "stellv. Vorsitz",
                "stellv. Vorsitzende",
                "stellv. Vorsitzender",
                "stellvertretende Vorsitzende",
                "stellvertretender Vorsitzender");
        also(roles, MemberRole.MEMBER, "ordentliches Mitglied", "Ratsmitglied", "Ratsfrau", "Ratsherr");
        also(
                roles,
                MemberRole.DEPUTY_MEMBER,
                "stellv. Mitglied",
                "Stellvertretung",
                "Stellvertreter",
                "Stellvertreterin");
        also(roles, MemberRole.ADVISER, "beratendes Mitglied", "Grundmandat", "advisory member");
        return Map.copyOf(roles);
    }

    private static void also(Map<String, MemberRole> roles, MemberRole role, String... words) {
        for (String word : words) {
            roles.put(letters(word), role);
        }
    }

    private static String letters(String text) {
        return Spelling.plain(text).replaceAll("[^\\p{L}]", "");
    }
}
