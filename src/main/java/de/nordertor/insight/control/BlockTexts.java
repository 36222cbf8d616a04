package de.nordertor.insight.control;

import de.nordertor.insight.entity.ReportBlock;
import de.nordertor.insight.entity.draft.Blocks;
import de.nordertor.insight.entity.draft.FactKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The sentences of drafts: the town's own, or the delivered ones. A block that cannot be used stops no report: the delivered
 * one is used.
 */
@ApplicationScoped
public class BlockTexts {

    private static final Logger LOG = Logger.getLogger(BlockTexts.class.getName());
    private static final String FILE = "/insight/blocks.properties";
    private static final Map<FactKind, String> DELIVERED = Collections.unmodifiableMap(read());

    @Inject
    private ReportBlockRepository own;

    /** Those with which reports are drafted. */
    public Blocks current() {
        return with(own.findOwn());
    }

    static Blocks with(List<ReportBlock> owned) {
        Blocks blocks = delivered();
        for (ReportBlock block : owned) {
            if (block.isUsable()) {
                blocks = blocks.with(block.getKind(), block.getText());
            } else {
                LOG.log(Level.WARNING, "The block {0} has a mistake; the delivered one is used", block.getKind());
            }
        }
        return blocks;
    }

    /** As they are delivered. */
    static Blocks delivered() {
        return new Blocks(DELIVERED);
    }

    /** The delivered text. */
    public static String delivered(FactKind kind) {
        return DELIVERED.get(kind);
    }

    private static Map<FactKind, String> read() {
        Properties file = new Properties();
        try (InputStream bytes = BlockTexts.class.getResourceAsStream(FILE);
                Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            file.load(characters);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<FactKind, String> texts = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            texts.put(kind, file.getProperty(kind.name()));
        }
        return texts;
    }
}
