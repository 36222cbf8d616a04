package de.nordertor.partner.control.duplicate;

import java.util.regex.Pattern;

/**
 * A word of a name, in search form.
 *
 * @param shortened typed with a dot behind it, so that it may stand for a longer one
 * @param sort what sort of institution it names; null for none
 * @param plain as some write it who leave out the dots of umlauts
 * @param stem plain, and without an end that says little
 */
record Word(String text, Role role, boolean shortened, String sort, String plain, String stem) {

    private static final Pattern YEAR = Pattern.compile("1[2-9]\\d\\d|20\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ROMAN = Pattern.compile("I|II|III|IV|VI|VII|VIII|IX|X");
    private static final Pattern OFFICE =
            Pattern.compile("\\p{L}{4,}(ABTEILUNG|SEKRETARIAT|LEITUNG|DIREKTION|REFERAT)");

    /** From this weight on a word tells who it is. */
    private static final double TELLING = 0.5;

    /** What a word does in a name, and how much it tells. */
    enum Role {
        NAME(1.0),
        GIVEN(0.55),
        NUMBER(0.8),
        FRONT(0.8),
        COMMON(0.45),
        INITIAL(0.3),
        OWNER(0.3),
        PLACE(0.3),
        PART(0.15),
        YEAR(0.1),
        TITLE(0.05);

        private final double weight;

        Role(double weight) {
            this.weight = weight;
        }
    }

    double weight() {
        return role.weight;
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean tells() {
        return role.weight >= TELLING;
    }

    /** Shops and stations of which there are several often have it in their name. */
    boolean isBranch() {
        return Lexicon.is("branch", text);
    }

    Word as(Role other) {
        return new Word(text, other, shortened, sort, plain, stem);
    }

    static Word of(String text, Role role, boolean shortened) {
        return new Word(
                text,
                role,
                shortened,
                Lexicon.sort(text),
                Letters.withoutUmlauts(text),
                Letters.withoutUmlauts(Lexicon.withoutHead(text)));
    }

    static Role roleOf(String text, boolean shortened) {
        if (YEAR.matcher(text).matches()) {
            return Role.YEAR;
        }
        if (NUMBER.matcher(text).matches() || !shortened && ROMAN.matcher(text).matches()) {
            return Role.NUMBER;
        }
        if (text.length() == 1) {
            return Role.INITIAL;
        }
        if (Lexicon.is("title", text)) {
            return Role.TITLE;
        }
        if (Lexicon.is("part", text) || OFFICE.matcher(text).matches()) {
            return Role.PART;
        }
        if (Lexicon.is("common", text)) {
            return Role.COMMON;
        }
        return Lexicon.is("given", text) ? Role.GIVEN : Role.NAME;
    }
}
