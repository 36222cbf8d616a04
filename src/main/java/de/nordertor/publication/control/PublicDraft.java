package de.nordertor.publication.control;

import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * An object as it is to be shown.
 *
 * @param content with {@link References} to others, whether they are public or not
 */
public record PublicDraft(PublicRef ref, JsonObject content) {

    /** As it was written down before. */
    static PublicDraft of(PublicRef ref, String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return new PublicDraft(ref, reader.readObject());
        }
    }

    PublicKind kind() {
        return ref.kind();
    }

    /** As people know it; empty where it has no name. */
    String name() {
        return content.getString("name", "");
    }
}
