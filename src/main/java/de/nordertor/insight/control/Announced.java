package de.nordertor.insight.control;

import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportSentence;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.insight.entity.draft.Turn;
import de.nordertor.insight.entity.draft.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of that which an earlier report announced, by what is on record of the same rows now. */
final class Announced {

    private Announced() {}

    /** @param facts everything that is on record about the matter */
    static List<Fact> of(ReportDraft earlier, List<Fact> facts) {
        return earlier.getSentences().stream()
                .filter(sentence -> sentence.isChosen() && sentence.getKind().turn() == Turn.OPEN)
                .map(sentence -> whatBecameOf(sentence, facts))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of what is gone from the records nothing is known. */
    private static Optional<Fact> whatBecameOf(ReportSentence sentence, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.row().equals(sentence.row()))
                .filter(fact -> isTurn(fact.kind().turn()) && what(fact).isPresent())
                .max(Comparator.comparing(fact -> fact.kind().turn()))
                .map(Announced::told);
    }

    private static boolean isTurn(Turn turn) {
        return turn == Turn.OPEN || turn == Turn.DROPPED || turn == Turn.DONE;
    }

    private static Fact told(Fact now) {
        FactKind kind =
                switch (now.kind().turn()) {
                    case DONE -> FactKind.ANNOUNCED_AND_DONE;
                    case DROPPED -> FactKind.ANNOUNCED_AND_DROPPED;
                    default -> FactKind.ANNOUNCED_AND_OPEN;
                };
        Fact fact = Fact.of(kind, now.evidence())
                .row(now.row().kind(), now.row().id())
                .with("was", what(now).orElseThrow());
        Value day = now.values().get("tag");
        boolean dated = kind == FactKind.ANNOUNCED_AND_DONE
                || kind == FactKind.ANNOUNCED_AND_OPEN && now.kind().section() == Section.OUTLOOK;
        return dated ? fact.with("tag", day) : fact;
    }

    private static Optional<Value> what(Fact fact) {
        return Stream.of("was", "thema", "massnahme")
                .map(word -> fact.values().get(word))
                .filter(value -> value != null)
                .findFirst();
    }
}
