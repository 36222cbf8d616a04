package de.nordertor.publication.control;

import de.nordertor.publication.boundary.Seen;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** One attempt to show something or to take it back, in a transaction of its own: all of it, or nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PublicationStep {

    @Inject
    private Publishing publishing;

    public void publish(PublicationKind kind, Long id, Seen seen, String by) {
        publishing.publish(kind, id, seen, by);
    }

    public void depublish(PublicationKind kind, Long id, String reason, String by) {
        publishing.depublish(kind, id, reason, by);
    }
}
