package de.nordertor.launcher;

import de.nordertor.platform.SmtpSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;

/** A MariaDB with an outbox of its own, at which no server works, and processes that send what is in it. */
final class MailNodes implements AutoCloseable {

    private final Options options;
    private final Database database;
    private final Instant begin = Instant.now();
    private int nodes;

    private MailNodes(Options options, Database database) {
        this.options = options;
        this.database = database;
    }

    static MailNodes start() throws IOException {
        Path home = ServerHomes.empty("mail-nodes");
        Options options = new Options(home, ServerHomes.build(), OptionalInt.empty(), null, false, true);
        Database database = Database.start(options);
        Flyway.configure()
                .dataSource(database.url() + "/nordertor", "nordertor_owner", database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return new MailNodes(options, database);
    }

    Database database() {
        return database;
    }

    /** One more that sends what is in the outbox. */
    MailNodeProcess node(SmtpSink to) throws IOException {
        Path log = options.home().resolve("node-" + ++nodes + ".log");
        return new MailNodeProcess(options, database, to.port(), begin, log);
    }

    @Override
    public void close() {
        database.stop();
    }
}
