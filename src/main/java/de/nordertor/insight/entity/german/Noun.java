package de.nordertor.insight.entity.german;

/**
 * A German noun with its forms.
 *
 * @param singular nominative
 * @param genitive singular
 * @param plural nominative
 * @param dativePlural as in „mit Partnern“
 * @param oblique dative and accusative singular, which differ from the nominative only for nouns like „Student“
 */
public record Noun(
        Gender gender, String singular, String genitive, String plural, String dativePlural, String oblique) {

    /** Of a feminine noun, whose singular never changes. */
    public static Noun feminine(String singular, String plural) {
        return new Noun(Gender.FEMININE, singular, singular, plural, dative(plural), singular);
    }

    /** @param genitive for example „Termins“ */
    public static Noun masculine(String singular, String genitive, String plural) {
        return new Noun(Gender.MASCULINE, singular, genitive, plural, dative(plural), singular);
    }

    /** @param genitive for example „Vorhabens“ */
    public static Noun neuter(String singular, String genitive, String plural) {
        return new Noun(Gender.NEUTER, singular, genitive, plural, dative(plural), singular);
    }

    /** Nearly every plural gets an n in the dative, unless it ends with one or with a foreign s. */
    private static String dative(String plural) {
        return plural.endsWith("n") || plural.endsWith("s") ? plural : plural + "n";
    }

    public String form(Case wanted, boolean manyOfThem) {
        if (manyOfThem) {
            return wanted == Case.DATIVE ? dativePlural : plural;
        }
        return switch (wanted) {
            case NOMINATIVE -> singular;
            case GENITIVE -> genitive;
            case DATIVE, ACCUSATIVE -> oblique;
        };
    }
}
