package de.nordertor.insight.entity.german;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How numbers, counted things, dates and lists are written in a German text (Duden; numbers up to twelve as words). */
public final class German {

    private static final List<String> WORDS = List.of(
            "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d. MMMM", Locale.GERMAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMAN);

    /** The endings of „ein“ and „kein“ in the singular. */
    private static final Map<Case, Map<Gender, String>> ENDINGS = Map.of(
            Case.NOMINATIVE, Map.of(Gender.MASCULINE, "", Gender.FEMININE, "e", Gender.NEUTER, ""),
            Case.GENITIVE, Map.of(Gender.MASCULINE, "es", Gender.FEMININE, "er", Gender.NEUTER, "es"),
            Case.DATIVE, Map.of(Gender.MASCULINE, "em", Gender.FEMININE, "er", Gender.NEUTER, "em"),
            Case.ACCUSATIVE, Map.of(Gender.MASCULINE, "en", Gender.FEMININE, "e", Gender.NEUTER, ""));

    /** Those of „einer“ and „keiner“ where no noun follows. */
    private static final Map<Case, Map<Gender, String>> ENDINGS_ALONE = Map.of(
            Case.NOMINATIVE, Map.of(Gender.MASCULINE, "er", Gender.FEMININE, "e", Gender.NEUTER, "es"),
            Case.GENITIVE, ENDINGS.get(Case.GENITIVE),
            Case.DATIVE, ENDINGS.get(Case.DATIVE),
            Case.ACCUSATIVE, Map.of(Gender.MASCULINE, "en", Gender.FEMININE, "e", Gender.NEUTER, "es"));

    private static final Map<Case, Map<Gender, String>> ARTICLES = Map.of(
            Case.NOMINATIVE, Map.of(Gender.MASCULINE, "der", Gender.FEMININE, "die", Gender.NEUTER, "das"),
            Case.GENITIVE, Map.of(Gender.MASCULINE, "des", Gender.FEMININE, "der", Gender.NEUTER, "des"),
            Case.DATIVE, Map.of(Gender.MASCULINE, "dem", Gender.FEMININE, "der", Gender.NEUTER, "dem"),
            Case.ACCUSATIVE, Map.of(Gender.MASCULINE, "den", Gender.FEMININE, "die", Gender.NEUTER, "das"));

    private static final Map<Case, String> PLURAL_ARTICLES =
            Map.of(Case.NOMINATIVE, "die", Case.GENITIVE, "der", Case.DATIVE, "den", Case.ACCUSATIVE, "die");

    private German() {}

    /** How many, with what: „keine Arbeitsgruppe“, „einen Termin“, „zwölf Termine“, „1.300 Stunden“. */
    public static String count(long number, Noun noun, Case wanted) {
        if (number < 0) {
            throw new IllegalArgumentException("Nobody counts " + number);
        }
        if (number <= 1) {
            return (number == 0 ? "kein" : "ein") + ENDINGS.get(wanted).get(noun.gender()) + " "
                    + noun.form(wanted, false);
        }
        return number(number) + " " + noun.form(wanted, true);
    }

    /** How many of them, where the noun itself is left out: „keine“, „einer“, „zwei“. */
    public static String alone(long number, Gender gender, Case wanted) {
        if (number < 0) {
            throw new IllegalArgumentException("Nobody counts " + number);
        }
        return number <= 1
                ? (number == 0 ? "kein" : "ein") + ENDINGS_ALONE.get(wanted).get(gender)
                : number(number);
    }

    /** The same as {@link #count} for what can be broken: „eine Stunde“, „2,5 Stunden“. */
    public static String amount(BigDecimal amount, Noun noun, Case wanted) {
        return isWhole(amount)
                ? count(amount.longValueExact(), noun, wanted)
                : figure(amount) + " " + noun.form(wanted, true);
    }

    /** „1.300“, „12,5“: figures as they stand in tables. */
    public static String figure(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.GERMANY);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** „der Partner“, „den Partnern“. */
    public static String the(Noun noun, Case wanted, boolean manyOfThem) {
        String article =
                manyOfThem ? PLURAL_ARTICLES.get(wanted) : ARTICLES.get(wanted).get(noun.gender());
        return article + " " + noun.form(wanted, manyOfThem);
    }

    /** A verb that agrees with so many: none and one are singular. */
    public static String verb(long number, String singular, String plural) {
        return number <= 1 ? singular : plural;
    }

    /** Up to twelve as a word; „eins“ stands alone, „ein“ only before a noun. */
    public static String number(long number) {
        if (number == 1) {
            return "eins";
        }
        return number >= 0 && number < WORDS.size()
                ? WORDS.get((int) number)
                : NumberFormat.getIntegerInstance(Locale.GERMANY).format(number);
    }

    /** „1.250 €“, „12,50 €“. */
    public static String euros(BigDecimal amount) {
        boolean whole = isWhole(amount);
        NumberFormat format = NumberFormat.getNumberInstance(Locale.GERMANY);
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(amount) + "\u00a0€";
    }

    /** „A“, „A und B“, „A, B und C“; empty for none. */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " und " + names.get(last);
    }

    /** „31. Mai 2016“. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** „September 2017“. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /**
     * „am 31. Mai 2016“, „vom 1. bis 3. Mai 2016“, „vom 30. April bis 2. Mai 2016“, „vom 30. Dezember 2016 bis 2. Januar
     * 2017“, „seit dem 1. Mai 2016“.
     *
     * @param to null where there is no end
     */
    public static String period(LocalDate from, LocalDate to) {
        if (to == null) {
            return "seit dem " + day(from);
        }
        if (from.equals(to)) {
            return "am " + day(from);
        }
        if (from.getYear() != to.getYear()) {
            return "vom " + day(from) + " bis " + day(to);
        }
        return from.getMonth() == to.getMonth()
                ? "vom " + from.getDayOfMonth() + ". bis " + day(to)
                : "vom " + DAY_OF_YEAR.format(from) + " bis " + day(to);
    }

    /** Begins a sentence. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
    }
}
