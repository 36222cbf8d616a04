package de.nordertor.insight.entity.draft;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What facts say, in the order in which a reader expects it: by parts; what was done by days, everything else by kinds and then
 * by days.
 */
public final class DraftText implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.kind().section())
            .thenComparing(DraftText::happened, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(fact -> fact.kind().ordinal())
            .thenComparing(Fact::on, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<Section, List<DraftSentence>> parts = new EnumMap<>(Section.class);

    private DraftText() {}

    private static LocalDate happened(Fact fact) {
        return fact.kind().section() == Section.DONE ? fact.on() : null;
    }

    /** @param facts in any order; what says nothing, or the same as another, is left out */
    public static DraftText of(List<Fact> facts, Blocks blocks) {
        DraftText draft = new DraftText();
        Set<String> said = new HashSet<>();
        Set<String> keys = new HashSet<>();
        facts.stream().sorted(ORDER).forEach(fact -> {
            String text = blocks.sentence(fact);
            if (!text.isEmpty() && said.add(text)) {
                draft.parts
                        .computeIfAbsent(fact.kind().section(), section -> new ArrayList<>())
                        .add(sentence(fact, text, keys));
            }
        });
        return draft;
    }

    private static DraftSentence sentence(Fact fact, String text, Set<String> keys) {
        String key = fact.key();
        for (int again = 2; !keys.add(key); again++) {
            key = fact.key() + "/" + again;
        }
        return new DraftSentence(key, fact.kind(), text, fact.fingerprint(), fact.evidence(), fact.told());
    }

    /** Those facts that are new since a day, and for what one waits: of what has no day nothing. */
    public static List<Fact> since(List<Fact> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> waits(fact) || fact.on() != null && fact.on().isAfter(day))
                .toList();
    }

    private static boolean waits(Fact fact) {
        return fact.kind().turn() == Turn.WAITING;
    }

    /**
     * Those facts that nobody was told, or that say something else now, and for what one waits. What says the same as another of
     * them that was told is known, too.
     *
     * @param known the fingerprints of what was told last, by keys; blank where only the key is known
     * @param said all fingerprints that were ever told
     */
    public static List<Fact> unknown(List<Fact> facts, Map<String, String> known, Set<String> said) {
        Set<String> stillSaid = facts.stream()
                .filter(fact -> fact.fingerprint().equals(known.get(fact.key())))
                .map(Fact::fingerprint)
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact ->
                        waits(fact) || isNew(fact, known.get(fact.key()), fact.part() == null ? stillSaid : said))
                .toList();
    }

    /** Several facts may have the key of one with a part. */
    private static boolean isNew(Fact fact, String before, Set<String> said) {
        if (before != null && before.isBlank()) {
            return false;
        }
        return before == null || fact.part() != null
                ? !said.contains(fact.fingerprint())
                : !before.equals(fact.fingerprint());
    }

    /** Those facts of these days: what has no day, and what is still to come after them, with them. */
    public static List<Fact> within(List<Fact> facts, Span span) {
        return facts.stream().filter(span::tells).toList();
    }

    /** The parts that say something, in their order. */
    public List<Section> sections() {
        return List.copyOf(parts.keySet());
    }

    public List<DraftSentence> of(Section section) {
        return List.copyOf(parts.getOrDefault(section, List.of()));
    }

    /** All in their order. */
    public List<DraftSentence> sentences() {
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
