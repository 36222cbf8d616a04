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

/** What facts say, in the order in which a reader expects it: by parts, in each by kinds, in each by days. */
public final class DraftText implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.kind().section())
            .thenComparing(fact -> fact.kind().ordinal())
            .thenComparing(Fact::on, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<Section, List<DraftSentence>> parts = new EnumMap<>(Section.class);

    private DraftText() {}

    /** @param facts in any order; what says nothing, or the same as another, is left out */
    public static DraftText of(List<Fact> facts, Blocks blocks) {
        DraftText draft = new DraftText();
        Set<String> said = new HashSet<>();
        facts.stream().sorted(ORDER).forEach(fact -> {
            String text = blocks.sentence(fact);
            if (!text.isEmpty() && said.add(text)) {
                draft.parts
                        .computeIfAbsent(fact.kind().section(), section -> new ArrayList<>())
                        .add(new DraftSentence(fact.key(), fact.kind(), text, fact.evidence(), fact.told()));
            }
        });
        return draft;
    }

    /** Those facts that are new since a day: of what has no day nothing. */
    public static List<Fact> since(List<Fact> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.on() != null && fact.on().isAfter(day))
                .toList();
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
