package de.nordertor.document.boundary;

import de.nordertor.document.control.FileStore;
import de.nordertor.document.control.PersonalFileRepository;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Takes erased contents out of the store. The rows went in the transaction of the erasure; what a crash kept from going
 * afterwards goes with the next call.
 */
@Stateless
@Permitted({Permission.PARTNER_PROTECT, Permission.SETTINGS_ADMINISTER})
public class ErasedFiles {

    @Inject
    private PersonalFileRepository files;

    @Inject
    private FileStore store;

    /** @return how many contents went */
    public int removeContents() {
        int removed = 0;
        for (String hash : files.findErased()) {
            if (!files.isNeeded(hash)) {
                store.delete(hash);
                removed++;
            }
            files.forget(hash);
        }
        return removed;
    }
}
