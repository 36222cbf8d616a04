package de.nordertor.insight.control;

import de.nordertor.insight.entity.german.Gender;
import de.nordertor.insight.entity.german.Noun;
import de.nordertor.matching.entity.AmountUnit;

/** What is counted in reports. */
final class Nouns {

    static final Noun MUNICIPALITY = Noun.feminine("Kommune", "Kommunen");
    static final Noun SESSION = Noun.masculine("Termin", "Termins", "Termine");
    static final Noun MEETING = unchanged(Gender.NEUTER, "Treffen", "Treffens");
    static final Noun GROUP = Noun.feminine("Gruppe", "Gruppen");
    static final Noun UNDERTAKING = unchanged(Gender.NEUTER, "Vorhaben", "Vorhabens");
    static final Noun PARTNER = Noun.masculine("Partner", "Partners", "Partner");
    static final Noun PERSON = Noun.feminine("Person", "Personen");
    static final Noun MEMBER = Noun.neuter("Mitglied", "Mitglieds", "Mitglieder");
    static final Noun PROMISE = Noun.feminine("Zusage", "Zusagen");
    static final Noun HUMAN = new Noun(Gender.MASCULINE, "Mensch", "Menschen", "Menschen", "Menschen", "Menschen");
    static final Noun HOUR = Noun.feminine("Stunde", "Stunden");

    private static final Noun DAY = Noun.masculine("Tag", "Tages", "Tage");
    private static final Noun PIECE = new Noun(Gender.NEUTER, "Stück", "Stücks", "Stück", "Stück", "Stück");
    private static final Noun SQUARE_METRE = Noun.masculine("Quadratmeter", "Quadratmeters", "Quadratmeter");

    private Nouns() {}

    static Noun of(AmountUnit unit) {
        return switch (unit) {
            case HOURS -> HOUR;
            case DAYS -> DAY;
            case PIECES -> PIECE;
            case SQUARE_METRES -> SQUARE_METRE;
            case PERSONS -> PERSON;
        };
    }

    /** One whose plural is its singular and ends with an n. */
    private static Noun unchanged(Gender gender, String singular, String genitive) {
        return new Noun(gender, singular, genitive, singular, singular, singular);
    }
}
