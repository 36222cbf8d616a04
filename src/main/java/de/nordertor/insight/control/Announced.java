package de.nordertor.insight.control;

import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportSentence;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.insight.entity.draft.Turn;
import de.nordertor.insight.entity.draft.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What became of that which an earlier report announced, by what is on record of the same rows now. Told only when chosen where
 * somebody worded the announcement, where the row is called otherwise now, where what became of it is told only when chosen, and
 * where nobody can say that it is still to come.
 */
final class Announced {

    /** Where they are tasks nobody is told of them unless somebody chooses it; whoever announced one did. */
    private static final Set<FactKind> STEPS =
            EnumSet.of(FactKind.NEXT_STEP, FactKind.NEXT_STEP_OVERDUE, FactKind.NEXT_STEP_DROPPED);

    private Announced() {}

    /** @param facts everything that is on record about the matter */
    static List<Fact> of(ReportDraft earlier, List<Fact> facts, LocalDate today) {
        return earlier.getSentences().stream()
                .filter(sentence -> sentence.isChosen() && sentence.getKind().turn() == Turn.OPEN)
                .map(sentence -> whatBecameOf(sentence, facts, today))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of what is gone from the records nothing is known. */
    private static Optional<Fact> whatBecameOf(ReportSentence sentence, List<Fact> facts, LocalDate today) {
        return facts.stream()
                .filter(fact -> fact.row().equals(sentence.row()))
                .filter(fact -> isTurn(fact.kind().turn()) && what(fact).isPresent())
                .max(Comparator.comparing(fact -> fact.kind().turn()))
                .map(now -> isCertain(sentence, now, today)
                        ? told(now, today)
                        : told(now, today).internal());
    }

    private static boolean isTurn(Turn turn) {
        return turn == Turn.OPEN || turn == Turn.DROPPED || turn == Turn.DONE;
    }

    private static boolean isCertain(ReportSentence sentence, Fact now, LocalDate today) {
        return !sentence.isEdited()
                && isNamed(sentence.getDrafted(), what(now).orElseThrow().essence())
                && (now.kind().turn() != Turn.OPEN || isToCome(now, today))
                && (now.kind().turn() == Turn.DONE || now.told() || STEPS.contains(now.kind()));
    }

    /** Not what is partly done, which is told itself. */
    private static boolean isToCome(Fact now, LocalDate today) {
        return now.kind().section() == Section.OUTLOOK && !isPast(now, today);
    }

    private static boolean isNamed(String sentence, String what) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(what) + "(?![\\p{L}\\p{N}])")
                .matcher(sentence)
                .find();
    }

    /** Whether its day is over and nobody wrote down what became of it. */
    private static boolean isPast(Fact now, LocalDate today) {
        return now.values().get("tag") instanceof Value.Day planned
                && planned.on().isBefore(today);
    }

    private static Fact told(Fact now, LocalDate today) {
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
        boolean dated =
                kind == FactKind.ANNOUNCED_AND_DONE || kind == FactKind.ANNOUNCED_AND_OPEN && isToCome(now, today);
        return dated ? fact.with("tag", day) : fact;
    }

    private static Optional<Value> what(Fact fact) {
        return Stream.of("was", "thema", "massnahme")
                .map(word -> fact.values().get(word))
                .filter(value -> value != null)
                .findFirst();
    }
}
