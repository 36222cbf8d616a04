package de.nordertor.insight.entity.draft;

import java.util.EnumMap;
import java.util.Map;

/** The block of each kind of fact. */
public final class Blocks {

    private final Map<FactKind, Block> blocks = new EnumMap<>(FactKind.class);

    /** @param texts one for each kind */
    public Blocks(Map<FactKind, String> texts) {
        for (FactKind kind : FactKind.values()) {
            blocks.put(kind, Block.parse(texts.get(kind), kind.words()));
        }
    }

    /** Empty where the fact does not know enough for a sentence. */
    String sentence(Fact fact) {
        return blocks.get(fact.kind()).fill(fact.values());
    }
}
