package de.nordertor.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/**
 * Today's WAR on the demo data of an earlier version (see {@link DumpDemoData}), started once for the tests that need
 * such a server.
 */
final class MigratedServer {

    private static final Path DUMP = Path.of("src/test/resources/migration/demo-issue-6.sql.gz");

    private static LocalServer server;
    private static Map<String, Long> rowsBefore;

    private MigratedServer() {}

    static synchronized LocalServer get() throws Exception {
        if (server == null) {
            Path build = ServerHomes.build();
            Path home = ServerHomes.empty("migration");
            Options options = new Options(
                    home, build, OptionalInt.of(Ports.free(1).get(0)), build.resolve("nordertor.war"), true, true);
            Database database = Database.start(options);
            load(options, database);
            stillToCome(database);
            rowsBefore = database.rows();
            database.stop();
            server = LocalServer.start(options);
        }
        return server;
    }

    /** The dump grows old, and what is over is no longer reminded of. */
    private static void stillToCome(Database database) throws SQLException {
        try (Connection root = database.root();
                Statement statement = root.createStatement()) {
            statement.execute(
                    "UPDATE nordertor.deadline SET due_on = CURRENT_DATE + INTERVAL 20 DAY" + " WHERE state = 'OPEN'");
        }
    }

    /** How many rows each table had in the earlier version. */
    static Map<String, Long> rowsBefore() {
        return rowsBefore;
    }

    private static void load(Options options, Database database) throws IOException, InterruptedException {
        Path mariadb = options.build().resolve("mariadb");
        Path access = database.clientAccess(options.home().resolve("root.cnf"));
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(mariadb.resolve("bin/mariadb").toString(), "--defaults-extra-file=" + access))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LD_LIBRARY_PATH", mariadb.resolve("libs").toString());
        Process process = builder.start();
        try (InputStream sql = new GZIPInputStream(Files.newInputStream(DUMP));
                OutputStream client = process.getOutputStream()) {
            sql.transferTo(client);
        }
        if (process.waitFor() != 0) {
            throw new StartFailed("Der Stand der früheren Fassung lässt sich nicht laden.");
        }
    }
}
