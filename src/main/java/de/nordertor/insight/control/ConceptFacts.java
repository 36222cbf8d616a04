package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ConceptView;
import de.nordertor.programme.entity.DevelopmentConcept;
import de.nordertor.programme.entity.ItemState;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** What is on record about a development concept: its goals, and what each yearly update says of goals and measures. */
final class ConceptFacts {

    static final String ITEM = "ConceptItem";

    private final ConceptView concept;

    private ConceptFacts(ConceptView concept) {
        this.concept = concept;
    }

    static List<Fact> of(ConceptView concept) {
        ConceptFacts facts = new ConceptFacts(concept);
        List<Fact> all = new ArrayList<>();
        all.add(facts.fact(FactKind.CONCEPT)
                .with("konzept", concept.title())
                .with("tag", concept.decidedOn())
                .with("gremium", concept.decidedBy()));
        concept.lines().forEach(line -> all.add(facts.line(line)));
        concept.updates().forEach(update -> update.entries().stream()
                .filter(entry -> entry.outcome() != ItemState.PLANNED)
                .forEach(entry -> all.add(facts.entry(update.year(), entry))));
        return all;
    }

    /** A goal always, a measure as long as nothing was done about it. */
    private Fact line(ConceptView.Line line) {
        if (line.goal()) {
            return fact(FactKind.GOAL)
                    .row(ITEM, line.id())
                    .with("bereich", line.field())
                    .with("ziel", FactWords.clause(line.title()));
        }
        return fact(FactKind.MEASURE_PLANNED)
                .row(ITEM, line.id())
                .with("massnahme", line.state() == ItemState.PLANNED ? FactWords.clause(line.title()) : null);
    }

    /** Of a year one knows on its last day. */
    private Fact entry(int year, ConceptView.Entry entry) {
        return fact(kind(entry.outcome()))
                .row(ITEM, entry.itemId())
                .part(year)
                .on(LocalDate.of(year, Month.DECEMBER, 31))
                .with("jahr", String.valueOf(year))
                .with("massnahme", FactWords.clause(entry.title()))
                .with("grund", FactWords.statement(entry.reason()));
    }

    private static FactKind kind(ItemState outcome) {
        return switch (outcome) {
            case COMPLETED -> FactKind.MEASURE_COMPLETED;
            case CONTINUED -> FactKind.MEASURE_CONTINUED;
            case INITIATED, PLANNED -> FactKind.MEASURE_INITIATED;
        };
    }

    private Fact fact(FactKind kind) {
        return Fact.of(kind, new SubjectRef(DevelopmentConcept.KIND, concept.id()));
    }
}
