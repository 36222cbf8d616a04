package de.nordertor.platform.boundary;

import de.nordertor.platform.control.mail.MailKey;
import de.nordertor.platform.entity.SubjectRef;

/**
 * A mail that is sent again.
 *
 * @param key a hash of what its room called it
 */
public record StoppedMail(Long id, String subjectKind, Long subjectId, String key) {

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    /** Whether its room called it so when it put it into the outbox. */
    public boolean isCalled(String name) {
        return MailKey.of(name).equals(key);
    }
}
