package de.nordertor.publication.control;

import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.control.Sha256;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.PublicationKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that would be shown to the public in one act.
 *
 * @param name as people know the whole
 * @param hidden what stays out, counted
 * @param obstacle why none of it may be shown; null where it may
 */
public record Bundle(
        PublicationKind kind,
        Long subjectId,
        String name,
        List<PublicDraft> drafts,
        List<Sentence> hidden,
        Sentence obstacle) {

    public Bundle {
        drafts = List.copyOf(drafts);
        hidden = List.copyOf(hidden);
    }

    /** Something of which the public must not know. */
    static Bundle refused(PublicationKind kind, Long subjectId, String name, String obstacle) {
        return new Bundle(kind, subjectId, name, List.of(), List.of(), Sentence.of(obstacle));
    }

    /** The same for the same content. */
    public String hash() {
        return hash(drafts);
    }

    /** The same for the same content and the same warnings: what a person has to have looked at. */
    String seenWith(List<Sentence> warnings) {
        return Sha256.of(hash() + '\n' + Words.told(warnings));
    }

    static String hash(List<PublicDraft> drafts) {
        return Sha256.of(drafts.stream()
                .map(draft -> draft.ref().key() + '\n' + draft.content())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    Set<PublicRef> refs() {
        return drafts.stream().map(PublicDraft::ref).collect(Collectors.toSet());
    }
}
