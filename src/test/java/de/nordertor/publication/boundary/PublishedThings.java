package de.nordertor.publication.boundary;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.publication.control.PublicObjectRepository;
import de.nordertor.publication.entity.FileBytes;
import de.nordertor.publication.entity.PublicKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Shows frozen things to the public and takes them back, without anything inside that they come from. */
@Stateless
public class PublishedThings {

    private static final String SOURCE = "Test";
    private static final AtomicLong SOURCES = new AtomicLong(System.nanoTime());

    @Inject
    private PublicObjectRepository objects;

    /** Of which thing it is shown, for tests that take it back. */
    public record Shown(Long id, SubjectRef source) {}

    /** @param content JSON in which apostrophes stand for quotation marks */
    public Shown show(PublicKind kind, String content, Instant now) {
        SubjectRef source = new SubjectRef(SOURCE, SOURCES.incrementAndGet());
        return new Shown(objects.put(kind, source, json(content), now), source);
    }

    /** Shows the same thing with another content. */
    public void show(PublicKind kind, Shown shown, String content, Instant now) {
        objects.put(kind, shown.source(), json(content), now);
    }

    public Shown showFile(String content, String text, String sha256, Instant now) {
        SubjectRef source = new SubjectRef(SOURCE, SOURCES.incrementAndGet());
        FileBytes bytes = new FileBytes("text/plain", "datei.txt", sha256, text.getBytes(StandardCharsets.UTF_8));
        return new Shown(objects.putFile(source, json(content), bytes, now), source);
    }

    /** It gets an id to be referred to, and is not shown. */
    public Long reserve(PublicKind kind, Instant now) {
        return objects.reserve(kind, new SubjectRef(SOURCE, SOURCES.incrementAndGet()), now);
    }

    public void takeBack(PublicKind kind, Shown shown, Instant now) {
        objects.remove(kind, shown.source(), now);
    }

    private static JsonObject json(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
