package de.nordertor.insight.entity.draft;

import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.util.List;

/**
 * A sentence of a draft.
 *
 * @param key by which it is known again
 * @param fingerprint of what it says, see {@link Fact#fingerprint}
 * @param told whether it stands in the text unless somebody decides otherwise
 */
public record DraftSentence(
        String key, FactKind kind, String text, String fingerprint, List<SubjectRef> evidence, boolean told)
        implements Serializable {}
