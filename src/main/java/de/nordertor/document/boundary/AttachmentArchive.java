package de.nordertor.document.boundary;

import de.nordertor.document.control.AttachmentRepository;
import de.nordertor.document.control.FileStore;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** All contents together, as an operator sees them after a restore. */
@Stateless
public class AttachmentArchive {

    /**
     * What a check found.
     *
     * @param damaged hashes of contents that are missing or have changed
     */
    public record Report(long contents, List<String> damaged) {}

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private FileStore store;

    /** Reads every content that a row needs and compares its hash. */
    @Permitted(Permission.SETTINGS_ADMINISTER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Report check() {
        List<String> hashes = attachments.findHashes();
        return new Report(
                hashes.size(),
                hashes.stream().filter(hash -> !store.isIntact(hash)).toList());
    }
}
