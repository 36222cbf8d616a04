package de.nordertor.partner.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/** The transaction of an erasure. */
@Stateless
public class ErasureStep {

    @Inject
    private PersonErasure erasure;

    /** @return the id that nobody has any more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Long erase(Long personId, String reason, Set<String> shown, Set<String> spared) {
        erasure.erase(personId, reason, shown, spared);
        return personId;
    }
}
