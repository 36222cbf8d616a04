package de.nordertor.idea.boundary;

import de.nordertor.idea.control.exchange.ExchangeExporter;
import de.nordertor.idea.control.exchange.ExchangeImporter;
import de.nordertor.idea.control.exchange.ExchangeReader;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Exchanges sheets, ideas and results with other towns as files; see {@code src/docs/austauschdatei.md}. */
@Stateless
@Permitted(Permission.IDEA_DECIDE)
public class PracticeExchange {

    /** A longer file is refused before it is read. */
    public static final int MOST_BYTES = 2_000_000;

    @Inject
    private ExchangeImporter importer;

    @Inject
    private ExchangeExporter exporter;

    /** For whoever is about to choose a file. */
    public void begin() {
        // the permission is all that is asked for
    }

    /**
     * What {@link #store} would do with this file.
     *
     * @throws InvalidInputException naming the field and its place where the file does not hold
     */
    public ExchangePlan plan(String file) {
        return importer.plan(ExchangeReader.read(requireSmall(file)));
    }

    /**
     * Stores all of it or nothing.
     *
     * @throws InvalidInputException naming the field and its place where the file does not hold
     */
    public ExchangePlan store(String file) {
        return importer.store(ExchangeReader.read(requireSmall(file)));
    }

    private static String requireSmall(String file) {
        if (file == null || file.isBlank()) {
            throw new InvalidInputException("idea.exchange.empty");
        }
        if (file.length() > MOST_BYTES) {
            throw new InvalidInputException("idea.exchange.tooLarge", MOST_BYTES / 1_000_000);
        }
        return file;
    }

    /** All own sheets as a file. */
    @Permitted(Permission.IDEA_WRITE)
    public String ownSheets() {
        return exporter.ownSheets();
    }

    /** One own sheet as a file. @throws de.nordertor.platform.entity.IllegalStepException where it is another town's */
    @Permitted(Permission.IDEA_WRITE)
    public String sheet(Long id) {
        return exporter.sheet(id);
    }

    /** An idea as a file, without what belongs to this town alone. */
    @Permitted(Permission.IDEA_WRITE)
    public String idea(Long id) {
        return exporter.idea(id);
    }

    /** What became of an idea that was adopted from another town's sheet, as a file for that town. */
    @Permitted(Permission.IDEA_WRITE)
    public String feedback(Long ideaId) {
        return exporter.feedback(ideaId);
    }
}
