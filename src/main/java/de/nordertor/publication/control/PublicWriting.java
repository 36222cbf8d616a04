package de.nordertor.publication.control;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.publication.entity.FileBytes;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicObject;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.PublicationPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings what the public sees in step with the parts of the publications, under their lock. */
@ApplicationScoped
public class PublicWriting {

    private static final String SIZE = "size";
    private static final String CHECKSUM = "sha512Checksum";

    @Inject
    private PublicObjectRepository objects;

    @Inject
    private PublicationRepository publications;

    /** Those of the objects that the public sees now. */
    Set<PublicRef> shown(Collection<PublicRef> refs) {
        Set<PublicRef> shown = new LinkedHashSet<>(refs);
        shown.removeIf(ref -> objects.findShown(ref.kind(), ref.source()).isEmpty());
        return shown;
    }

    /**
     * Writes these objects anew, and everything that refers to what appeared or went: a reference is there as long as its
     * target is public.
     *
     * @param moved what appeared or went
     */
    void refresh(Collection<PublicRef> refs, Collection<PublicRef> moved, Instant now) {
        Set<PublicRef> all = new LinkedHashSet<>(refs);
        publications.findReferring(moved).forEach(part -> all.add(part.ref()));
        all.forEach(ref -> refresh(ref, now));
    }

    private void refresh(PublicRef ref, Instant now) {
        Optional<PublicationPart> part = publications.findShown(ref);
        if (part.isEmpty()) {
            objects.remove(ref.kind(), ref.source(), now);
        } else {
            JsonObject content = References.resolve(
                    PublicDraft.of(ref, part.get().getContent()).content(), target -> reference(target, now));
            objects.put(
                    ref.kind(), ref.source(), ref.kind() == PublicKind.FILE ? measured(ref, content) : content, now);
        }
    }

    /** Of what is public, or will be at the end of this transaction. */
    private Optional<String> reference(PublicRef target, Instant now) {
        return publications.findShown(target).isEmpty()
                ? Optional.empty()
                : Optional.of(target.kind().reference(objects.reserve(target.kind(), target.source(), now)));
    }

    /** What is known of the bytes of a file stands in its content, too. */
    private JsonObject measured(PublicRef file, JsonObject content) {
        return objects.findBytes(file.source())
                .map(bytes -> measured(content, bytes))
                .orElse(content);
    }

    private static JsonObject measured(JsonObject content, FileBytes bytes) {
        JsonObjectBuilder measured = Json.createObjectBuilder(content);
        return measured.add(SIZE, bytes.size())
                .add(CHECKSUM, FileMaker.digest("SHA-512", bytes.data()))
                .build();
    }

    /** How these objects look to the public: what is not public, and does not belong to them, leaves no trace. */
    Map<PublicRef, JsonObject> look(List<PublicDraft> whole) {
        Set<PublicRef> own = whole.stream().map(PublicDraft::ref).collect(Collectors.toSet());
        Map<PublicRef, Optional<String>> known = new HashMap<>();
        Map<PublicRef, JsonObject> look = new HashMap<>();
        for (PublicDraft draft : whole) {
            look.put(
                    draft.ref(),
                    References.resolve(
                            draft.content(), target -> known.computeIfAbsent(target, other -> look(other, own))));
        }
        return look;
    }

    private Optional<String> look(PublicRef target, Set<PublicRef> own) {
        return own.contains(target) || publications.findShown(target).isPresent()
                ? Optional.of(target.key())
                : Optional.empty();
    }

    /** Keeps the bytes of a file; {@link #refresh} shows them. */
    void store(PublicRef file, FileBytes bytes, Instant now) {
        SubjectRef source = file.source();
        objects.store(source, bytes, now);
    }

    /** Whether the bytes of a file are there. */
    boolean isStored(PublicRef file) {
        return objects.findShown(PublicKind.FILE, file.source())
                .map(PublicObject::getId)
                .flatMap(objects::findFile)
                .isPresent();
    }
}
