package de.nordertor.partner.boundary;

import de.nordertor.partner.control.imports.ImportReceiving;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Takes files of partners in. No transaction and no connection is held while a file arrives and is read. */
@Stateless
@Permitted(Permission.PARTNER_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportUploads {

    @Inject
    private ImportReceiving receiving;

    /**
     * Receives a file and reads all of it; what cannot be read is refused, and nothing is kept.
     *
     * @throws de.nordertor.platform.entity.InvalidInputException whose sentence says why
     */
    public ImportUpload upload(String fileName, InputStream content) {
        return receiving.receive(fileName, content);
    }

    /** Reads the file once more, as the person wants it; what was mapped and checked before counts no more. */
    public ImportUpload readAgain(Long importId, ImportForm form) {
        return receiving.readAgain(importId, form);
    }
}
