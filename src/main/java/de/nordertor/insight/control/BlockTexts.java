package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Blocks;
import de.nordertor.insight.entity.draft.FactKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The sentences of drafts. */
@ApplicationScoped
public class BlockTexts {

    private static final String FILE = "/insight/blocks.properties";

    /** As they are delivered. */
    static Blocks delivered() {
        return new Blocks(texts());
    }

    static Map<FactKind, String> texts() {
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
