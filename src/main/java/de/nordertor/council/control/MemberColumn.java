package de.nordertor.council.control;

import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of members, found by its title in either language. */
enum MemberColumn {
    TITLE,
    GIVEN_NAME,
    FAMILY_NAME,
    PARTY,
    EMAIL,
    CONSENT_ON,
    COMMITTEE,
    ROLE,
    VOTING,
    VALID_FROM,
    VALID_TO;

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final List<MemberColumn> REQUIRED = List.of(GIVEN_NAME, FAMILY_NAME, COMMITTEE, VALID_FROM);

    static Optional<MemberColumn> of(String title) {
        String letters = letters(title);
        return Stream.of(values())
                .filter(column -> LANGUAGES.stream()
                        .anyMatch(language -> letters(Texts.in(language).get(column.labelKey()))
                                .equals(letters)))
                .findFirst();
    }

    /**
     * The place of each column that the table has.
     *
     * @throws InvalidInputException where one is missing without which no line can be understood
     */
    static Map<MemberColumn, Integer> places(List<String> titles) {
        Map<MemberColumn, Integer> places = new EnumMap<>(MemberColumn.class);
        for (int at = 0; at < titles.size(); at++) {
            int place = at;
            of(titles.get(at)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        for (MemberColumn column : REQUIRED) {
            if (!places.containsKey(column)) {
                throw new InvalidInputException("council.memberImport.columnMissing", column.label());
            }
        }
        return places;
    }

    String labelKey() {
        return "council.memberColumn." + name();
    }

    MessageKey label() {
        return new MessageKey(labelKey());
    }

    private static String letters(String title) {
        return Spelling.plain(title).replaceAll("[^\\p{L}]", "");
    }
}
