package de.nordertor.platform.control.index;

import de.nordertor.platform.entity.SearchForm;
import de.nordertor.platform.entity.SearchWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text by which others like it are found: without those that stand in every text, and without their endings
 * and umlauts, so that "Spielplätze" and "Spielplatz" are one.
 */
final class SimilarWords {

    private static final int SHORTEST = 4;
    private static final int MOST = 40;
    private static final int LONGEST_TEXT = 4_000;
    private static final List<String> ENDINGS = List.of("ENS", "ERS", "ERN", "EN", "ER", "ES", "EM", "E", "N", "S");
    private static final Pattern LAST_UMLAUT = Pattern.compile("(.*)([AOU])E(U?[^AEIOU]*)");
    private static final Pattern LAST_VOWEL = Pattern.compile("(.*?)(AU|[AOU])([^AEIOU]*)");
    private static final Set<String> EVERYWHERE =
            Set.of(("ABER ALLE ALLEM ALLEN ALLER ALLES ALSO AUCH BEIDE BEIM BESSER"
                            + " BITTE DAFUER DAMIT DANN DARAUF DARIN DASS DEIN DENEN DENN DEREN DESSEN DIES DIESE DIESEM DIESEN"
                            + " DIESER DIESES DOCH DORT DURCH EINE EINEM EINEN EINER EINES ETWA ETWAS EUCH FUER GANZ GEGEN GERN"
                            + " GIBT HABEN HATTE HIER IHNEN IHRE IHREM IHREN IHRER IMMER JEDE JEDEM JEDEN JEDER JEDES JETZT KANN"
                            + " KEIN KEINE KEINEN KOENNEN KOENNTE MACHEN MANCHE MEHR MEIN MOECHTE MUSS MUESSEN NACH NEUE NEUEN"
                            + " NEUER NEUES NICHT NICHTS NOCH OBEN ODER OHNE SEHR SEIN SEINE SEIT SICH SIND SOLL SOLLEN SOLLTE"
                            + " SOLLTEN SONST SOWIE UEBER UNSER UNSERE UNTER VIEL VIELE VIELEN VIELLEICHT WAERE WAREN WEIL WELCHE"
                            + " WENN WERDE WERDEN WIEDER WILL WIRD WOLLEN WURDE WURDEN WUERDE ZWISCHEN")
                    .split(" "));

    /**
     * One word.
     *
     * @param typed as a person typed it
     * @param stems the beginnings of the words that are taken for it
     */
    record Similar(String typed, Set<String> stems) {}

    private SimilarWords() {}

    /** In their order, at most as many as tell something. */
    static List<Similar> of(String text) {
        if (text == null) {
            return List.of();
        }
        Map<Set<String>, Similar> words = new LinkedHashMap<>();
        for (String typed :
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            String form = SearchForm.of(typed);
            if (form.length() >= SHORTEST && form.length() <= SearchWords.LONGEST && !EVERYWHERE.contains(form)) {
                Set<String> stems = stems(form);
                words.putIfAbsent(stems, new Similar(typed, stems));
            }
        }
        return words.values().stream().limit(MOST).toList();
    }

    private static Set<String> stems(String form) {
        String stem = ENDINGS.stream()
                .filter(ending -> form.endsWith(ending) && form.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .orElse(form);
        Set<String> stems = new TreeSet<>(Set.of(stem));
        Matcher umlaut = LAST_UMLAUT.matcher(stem);
        if (umlaut.matches()) {
            stems.add(umlaut.group(1) + umlaut.group(2) + umlaut.group(3));
        } else {
            Matcher vowel = LAST_VOWEL.matcher(stem);
            if (vowel.matches()) {
                stems.add(vowel.group(1) + umlaut(vowel.group(2)) + vowel.group(3));
            }
        }
        return stems;
    }

    private static String umlaut(String vowel) {
        return vowel.equals("AU") ? "AEU" : vowel + "E";
    }
}
