package de.nordertor.insight.entity.draft;

import java.util.EnumMap;
import java.util.Map;

/** The block of each kind of fact. */
public final class Blocks {

    private final Map<FactKind, Block> blocks;

    /** @param texts one for each kind */
    public Blocks(Map<FactKind, String> texts) {
        blocks = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            blocks.put(kind, Block.parse(texts.get(kind), kind.words()));
        }
    }

    private Blocks(Blocks others, FactKind kind, Block block) {
        blocks = new EnumMap<>(others.blocks);
        blocks.put(kind, block);
    }

    /**
     * The same with another block for a kind.
     *
     * @throws de.nordertor.platform.entity.InvalidInputException naming the mistake in it
     */
    public Blocks with(FactKind kind, String text) {
        return new Blocks(this, kind, Block.parse(text, kind.words()));
    }

    /** Empty where the fact does not know enough for a sentence. */
    public String sentence(Fact fact) {
        return blocks.get(fact.kind()).fill(fact.values());
    }
}
