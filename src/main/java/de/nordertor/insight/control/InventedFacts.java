package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.insight.entity.german.Gender;
import de.nordertor.insight.entity.german.Noun;
import de.nordertor.platform.entity.SubjectRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented facts, so that one sees a block before it is stored: with none, one and several of what is counted in it. */
final class InventedFacts {

    private static final SubjectRef NOWHERE = new SubjectRef("Invented", 0L);
    private static final List<Integer> NUMBERS = List.of(0, 1, 3);
    private static final Map<String, Noun> COUNTED = Map.ofEntries(
            Map.entry("kommunen", Nouns.MUNICIPALITY),
            Map.entry("termine", Nouns.SESSION),
            Map.entry("genutzt", Nouns.SESSION),
            Map.entry("gruppen", Nouns.GROUP),
            Map.entry("treffen", Nouns.MEETING),
            Map.entry("anzahl", Nouns.UNDERTAKING),
            Map.entry("einwohner", Nouns.HUMAN),
            Map.entry("personen", Nouns.PERSON),
            Map.entry("partner", Nouns.PARTNER),
            Map.entry("mitglieder", Nouns.MEMBER),
            Map.entry("zusagen", Nouns.PROMISE),
            Map.entry("stunden", Nouns.HOUR),
            Map.entry("menge", Nouns.HOUR));
    private static final Set<String> LISTS = Set.of("namen", "bereiche", "zielgruppen");
    private static final Set<String> DAYS = Set.of("beginn", "tag", "frist", "weiter");
    private static final Set<String> SUMS = Set.of("summe", "betrag");
    private static final Set<String> FIGURES = Set.of("erreicht", "soll");

    private final String word;
    private final LocalDate today;

    private InventedFacts(String word, LocalDate today) {
        this.word = word;
        this.today = today;
    }

    /** @param word that stands for what people write */
    static List<Fact> of(FactKind kind, String word, LocalDate today) {
        InventedFacts invented = new InventedFacts(word, today);
        boolean counts = kind.words().stream().anyMatch(InventedFacts::isCounted);
        return (counts ? NUMBERS : List.of(1))
                .stream().map(number -> invented.fact(kind, number)).toList();
    }

    private static boolean isCounted(String word) {
        return COUNTED.containsKey(word) || LISTS.contains(word) || word.equals("erfuellt");
    }

    private Fact fact(FactKind kind, int number) {
        Fact fact = Fact.of(kind, NOWHERE);
        for (String name : kind.words()) {
            fact = fact.with(name, value(name, number));
        }
        return fact;
    }

    private Value value(String name, int number) {
        if (COUNTED.containsKey(name)) {
            return new Value.Count(number, COUNTED.get(name));
        }
        if (LISTS.contains(name)) {
            return number == 0
                    ? null
                    : new Value.Names(IntStream.rangeClosed(1, number)
                            .mapToObj(i -> word + " " + i)
                            .toList());
        }
        if (DAYS.contains(name)) {
            return new Value.Day(today);
        }
        if (SUMS.contains(name)) {
            return new Value.Money(BigDecimal.valueOf(1_250));
        }
        if (FIGURES.contains(name)) {
            return new Value.Figure(BigDecimal.valueOf(12));
        }
        return switch (name) {
            case "erfuellt" -> new Value.Alone(number, Gender.FEMININE);
            case "zeitraum" -> new Value.Period(today.withDayOfYear(1), today);
            case "jahr" -> new Value.Words(String.valueOf(today.getYear()));
            default -> new Value.Words(word);
        };
    }
}
