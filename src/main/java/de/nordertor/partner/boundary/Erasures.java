package de.nordertor.partner.boundary;

import de.nordertor.document.boundary.ErasedFiles;
import de.nordertor.partner.control.ErasureStep;
import de.nordertor.partner.control.PersonErasure;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/** Erases people: Art. 17 DSGVO. First a plan is shown, then exactly that is done. */
@Stateless
@Permitted(Permission.PARTNER_PROTECT)
public class Erasures {

    @Inject
    private PersonErasure erasure;

    @Inject
    private ErasureStep step;

    @Inject
    private ErasedFiles files;

    @Inject
    private SearchHousekeeping index;

    /** What would go, what stays, and what has to be done first; nothing is changed. */
    public ErasurePlan plan(Long personId) {
        return erasure.plan(personId);
    }

    /**
     * Erases in one transaction; afterwards the contents of files go, and the words from the files of this node's index.
     *
     * @param reason why, without the name: it stays as the town's proof
     * @param shown the keys of the plan that was confirmed; when it is another one by now, nothing happens
     * @param spared the keys of those texts that name somebody else
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void erase(Long personId, String reason, Set<String> shown, Set<String> spared) {
        TransactionRetry.run(() -> step.erase(personId, reason, shown, spared));
        files.removeContents();
        index.compact();
    }
}
