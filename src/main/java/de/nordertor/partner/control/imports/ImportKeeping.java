package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.imports.ImportMapping;
import de.nordertor.partner.entity.imports.ImportPerson;
import de.nordertor.partner.entity.imports.ImportReading;
import de.nordertor.partner.entity.imports.PartnerImport;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/** The short transactions around a file that takes long to arrive and to be read. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportKeeping {

    @Inject
    private PartnerImportRepository imports;

    @Inject
    private ImportRowRepository rows;

    @Inject
    private ImportFiles files;

    @Inject
    private Clock clock;

    /** @return its id */
    public Long keep(String fileName, long size, ImportPerson person, ImportFiles.Walk walk, Path file) {
        PartnerImport kept = new PartnerImport(fileName, size, person, clock.instant());
        kept.read(walk.reading(), walk.rows(), guess(walk.reading()), clock.instant());
        imports.add(kept);
        files.keep(kept.getId(), file);
        return kept.getId();
    }

    /** The same file, read in another way. */
    public void keepReading(Long id, ImportFiles.Walk walk) {
        PartnerImport kept = imports.lock(id);
        kept.read(walk.reading(), walk.rows(), guess(walk.reading()), clock.instant());
        rows.removeAll(id);
        imports.flush();
    }

    /** The kept file in a temporary one that the caller deletes. */
    public Path takeOut(Long id) {
        return files.takeOut(id);
    }

    /** What was chosen for the last file with these titles, else what the titles say. */
    private ImportMapping guess(ImportReading reading) {
        return imports.remembered(signature(reading.header()))
                .orElseGet(() -> new ImportMapping(HeaderGuess.columns(reading.header()), null));
    }

    static String signature(List<String> header) {
        try {
            byte[] titles = String.join("\n", header).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(titles));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
