package de.nordertor.publication.control;

import de.nordertor.publication.entity.PublicKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;

/** A frozen object as it is read. Its content is taken apart once, when somebody looks into it. */
public final class PublicRow {

    private final Long id;
    private final PublicKind kind;
    private final long version;
    private final String content;
    private final Instant created;
    private final Instant modified;
    private final boolean deleted;
    private JsonObject properties;

    /** @param content JSON of its own properties, with references to other frozen objects */
    public PublicRow(
            Long id,
            PublicKind kind,
            long version,
            String content,
            Instant created,
            Instant modified,
            boolean deleted) {
        this.id = id;
        this.kind = kind;
        this.version = version;
        this.content = content;
        this.created = created;
        this.modified = modified;
        this.deleted = deleted;
    }

    /** Its own properties; none where it is taken back. */
    public JsonObject properties() {
        if (properties == null) {
            properties = deleted ? JsonObject.EMPTY_JSON_OBJECT : read(content);
        }
        return properties;
    }

    private static JsonObject read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    public Long id() {
        return id;
    }

    public PublicKind kind() {
        return kind;
    }

    /** As it is stored. */
    public String content() {
        return content;
    }

    /** Rises with each change. */
    public long version() {
        return version;
    }

    public Instant created() {
        return created;
    }

    public Instant modified() {
        return modified;
    }

    public boolean deleted() {
        return deleted;
    }
}
