package de.nordertor.platform.boundary;

import de.nordertor.platform.control.DatabaseProbe;
import de.nordertor.platform.control.SchemaMigration;
import de.nordertor.platform.control.index.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What an operator asks of a running server. */
@ApplicationScoped
@Open("the health endpoint answers without sign-in and tells only up or down and the schema version")
public class SystemState {

    @Inject
    private DatabaseProbe database;

    @Inject
    private SchemaMigration migration;

    @Inject
    private SearchIndex index;

    public boolean isDatabaseUp() {
        return database.answers();
    }

    /** Empty until the migration at start-up has ended. */
    public Optional<String> schemaVersion() {
        return Optional.ofNullable(migration.schemaVersion());
    }

    /** Whether everything that was in the database at the start can be found. */
    public boolean isSearchReady() {
        return index.isStarted();
    }
}
