package de.nordertor.partner.control.duplicate;

import de.nordertor.platform.entity.SearchForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a partner is, in search form and without the ways to write it; empty where it is not known. */
record Place(List<String> street, String house, String postalCode, String city, Set<String> cityWords) {

    private static final Pattern HOUSE_AT_END = Pattern.compile("^(.*\\D)\\s*(\\d+\\s*[A-Z]?)$");
    private static final Pattern HOUSE = Pattern.compile("(\\d+)\\s*([A-Z]?)(?![A-Z]).*");

    private static final List<String> STREETS = List.of("STRASSE", "STR");
    private static final String STREET = "STRASSE";
    private static final Map<String, String> WRITTEN = Map.of(
            "STR", STREET,
            "PL", "PLATZ",
            "NUMMER", "",
            "NR", "",
            "GR", "GROSSE",
            "KL", "KLEINE",
            "ST", "SANKT",
            "BGM", "BUERGERMEISTER",
            "DR", "DOKTOR");

    static Place of(String street, String house, String postalCode, String city) {
        String typed = SearchForm.of(street).strip();
        String number = SearchForm.of(house).strip();
        Matcher atEnd = HOUSE_AT_END.matcher(typed);
        if (number.isEmpty() && atEnd.matches()) {
            typed = atEnd.group(1);
            number = atEnd.group(2);
        }
        Matcher first = HOUSE.matcher(number);
        String town = SearchForm.of(city);
        List<String> cityWords = Lexicon.words(town).stream()
                .filter(word -> word.length() > 2 && !Lexicon.is("empty", word))
                .toList();
        return new Place(
                streetWords(typed),
                first.matches() ? first.group(1) + first.group(2) : number,
                SearchForm.of(postalCode).strip(),
                cityWords.isEmpty() ? town.strip() : cityWords.get(0),
                Set.copyOf(cityWords));
    }

    /** "Straße" and "Platz" as words of their own, so that "Bahnhofstr." is "Bahnhofstraße". */
    private static List<String> streetWords(String street) {
        List<String> words = new ArrayList<>();
        for (String word : Lexicon.words(street)) {
            String written = WRITTEN.getOrDefault(word, word);
            int last = words.size() - 1;
            if (last >= 0 && words.get(last).length() == 1 && Character.isDigit(word.charAt(0))) {
                words.set(last, words.get(last) + word);
            } else if (!written.isEmpty()) {
                addParted(words, written);
            }
        }
        return words;
    }

    private static void addParted(List<String> words, String word) {
        for (String ending : STREETS) {
            if (word.length() > ending.length() && word.endsWith(ending)) {
                words.add(word.substring(0, word.length() - ending.length()));
                words.add(STREET);
                return;
            }
        }
        boolean square = word.endsWith("PL") && word.length() > 4;
        words.add(square ? word.substring(0, word.length() - 2) + "PLATZ" : word);
    }

    boolean hasStreet() {
        return !street.isEmpty();
    }

    private boolean isKnown() {
        return !city.isEmpty() || !postalCode.isEmpty();
    }

    /** The same house. */
    boolean sameHouse(Place other) {
        return hasStreet() && other.hasStreet() && house.equals(other.house) && sameStreet(other) && !elsewhere(other);
    }

    boolean otherHouse(Place other) {
        return hasStreet() && other.hasStreet() && !(sameStreet(other) && house.equals(other.house));
    }

    /** In one street, but not in one house; often a slip in the number. */
    boolean sameStreetOnly(Place other) {
        return hasStreet() && other.hasStreet() && sameStreet(other) && slip(house, other.house) && !elsewhere(other);
    }

    private static boolean slip(String one, String two) {
        return !one.equals(two) && (one.isEmpty() || two.isEmpty() || Letters.distance(one, two, 1) == 1);
    }

    /** The same street and number, whatever the town is called. */
    boolean sameStreetAndHouse(Place other) {
        return hasStreet() && other.hasStreet() && sameStreet(other) && house.equals(other.house);
    }

    private boolean sameStreet(Place other) {
        if (street.size() != other.street.size()) {
            return Letters.near(String.join("", street), String.join("", other.street));
        }
        for (int i = 0; i < street.size(); i++) {
            String one = street.get(i);
            String two = other.street.get(i);
            boolean brief = one.length() <= 5 && two.startsWith(one) || two.length() <= 5 && one.startsWith(two);
            if (!brief && !Letters.near(one, two)) {
                return false;
            }
        }
        return true;
    }

    /** The same town, whatever it is called: one postal code, or one name in one region. */
    boolean sameTown(Place other) {
        if (!postalCode.isEmpty() && postalCode.equals(other.postalCode)) {
            return true;
        }
        boolean sameName = !city.isEmpty() && Letters.near(city, other.city)
                || cityWords.stream().anyMatch(word -> word.length() >= 4 && other.cityWords.contains(word));
        boolean sameRegion = postalCode.length() < 2
                || other.postalCode.length() < 2
                || postalCode.substring(0, 2).equals(other.postalCode.substring(0, 2));
        return sameName && sameRegion;
    }

    boolean elsewhere(Place other) {
        boolean comparable = isKnown()
                && other.isKnown()
                && !(city.isEmpty() && other.postalCode.isEmpty())
                && !(postalCode.isEmpty() && other.city.isEmpty());
        return comparable && !sameTown(other);
    }
}
