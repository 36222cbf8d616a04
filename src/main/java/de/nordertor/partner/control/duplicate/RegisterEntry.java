package de.nordertor.partner.control.duplicate;

import de.nordertor.platform.entity.SearchForm;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry in a public register: kind (HRB, VR …), number and court.
 *
 * @param court empty where it is not known
 */
record RegisterEntry(String kind, String number, String court) {

    static final RegisterEntry NONE = new RegisterEntry("", "", "");

    private static final Pattern FORM = Pattern.compile("\\s*([A-Z]+(?:VERZ)?(?: NDS\\.?)?)\\s*([0-9][0-9/ .-]*)(.*)");

    static RegisterEntry of(String court, String number) {
        Matcher typed = FORM.matcher(SearchForm.of(number));
        if (!typed.matches()) {
            return NONE;
        }
        String where = SearchForm.of(court).isBlank() ? typed.group(3) : SearchForm.of(court);
        return new RegisterEntry(
                typed.group(1).replaceAll("[^A-Z]", ""),
                typed.group(2).replaceAll("\\D", ""),
                where.replaceAll("\\b(AMTSGERICHT|AG|REGISTERGERICHT)\\b", "").replaceAll("[^A-Z]", ""));
    }

    boolean isKnown() {
        return !number.isEmpty();
    }

    boolean sameAs(RegisterEntry other) {
        return isKnown() && kind.equals(other.kind) && number.equals(other.number) && courtFits(other);
    }

    private boolean courtFits(RegisterEntry other) {
        return court.equals(other.court) || court.isEmpty() || other.court.isEmpty();
    }

    /** When courts were merged, the numbers of the dissolved one got digits in front. */
    boolean carriedOver(RegisterEntry other) {
        return isKnown()
                && other.isKnown()
                && kind.equals(other.kind)
                && !courtFits(other)
                && (ends(number, other.number) || ends(other.number, number));
    }

    private static boolean ends(String longer, String shorter) {
        return longer.length() > shorter.length() && longer.matches("\\d{1,3}0*" + shorter) && shorter.length() >= 2;
    }

    /** One court does not enter one organisation twice. */
    boolean contradicts(RegisterEntry other) {
        return isKnown() && other.isKnown() && court.equals(other.court) && !sameAs(other);
    }
}
