package de.nordertor.insight.control;

import de.nordertor.insight.boundary.BlockSample;
import de.nordertor.insight.entity.draft.Blocks;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Sentences with a block that is not stored yet. */
@ApplicationScoped
public class BlockSamples {

    @Inject
    private ReportMatters matters;

    @Inject
    private Here here;

    /** @param example whose facts are told; null for none */
    public BlockSample of(FactKind kind, String text, SubjectRef example) {
        Blocks blocks = BlockTexts.delivered().with(kind, text);
        List<Fact> recorded = List.of();
        if (example != null) {
            SubjectRef readable = matters.title(example).subject();
            recorded = matters.of(readable.kind()).of(readable.id(), Span.ALL);
        }
        String word = Texts.in(Locale.GERMAN).get("insight.block.invented");
        return new BlockSample(
                sentences(kind, recorded, blocks), sentences(kind, InventedFacts.of(kind, word, here.today()), blocks));
    }

    private static List<String> sentences(FactKind kind, List<Fact> facts, Blocks blocks) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(blocks::sentence)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
