package de.nordertor.platform.control;

import de.nordertor.platform.entity.AuditAction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Records refusals in a transaction of its own, because the refused one is rolled back. */
@Stateless
public class RefusalLog {

    @Inject
    private AuditRepository trail;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(Actor actor, String detail) {
        trail.add(actor, AuditAction.REFUSED, "Permission", null, detail);
    }
}
