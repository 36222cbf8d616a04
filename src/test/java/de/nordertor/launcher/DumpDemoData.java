package de.nordertor.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps the demo data of today as a dump, so that the migrations of later versions can be tried on data of this one:
 * {@code mvn -Prun package exec:java -Dexec.mainClass=de.nordertor.launcher.DumpDemoData -Dexec.args=demo-issue-2}
 * writes {@code src/test/resources/migration/demo-issue-2.sql.gz} from a fresh demo server.
 *
 * <p>The dump holds the databases {@code nordertor} (with Flyway's table of versions) and {@code nordertor_audit}; users
 * and their rights come from {@code server-config/mariadb/databases.sql}, the batch store starts empty.
 */
public final class DumpDemoData {

    private static final Path DIRECTORY = Path.of("src/test/resources/migration");

    private DumpDemoData() {}

    /** @param arguments the name of the dump */
    public static void main(String[] arguments) throws Exception {
        Options own = Options.ofSystemProperties();
        Path home = ServerHomes.empty("dump");
        Options options =
                new Options(home, own.build(), OptionalInt.of(Ports.free(1).get(0)), own.application(), true, true);
        Path dump = DIRECTORY.resolve(arguments[0] + ".sql.gz");
        try (LocalServer server = LocalServer.start(options)) {
            Files.createDirectories(DIRECTORY);
            write(options, server.database(), dump);
        }
        System.out.println(dump + ": " + Files.size(dump) + " bytes");
    }

    private static void write(Options options, Database database, Path dump) throws IOException, InterruptedException {
        Path mariadb = options.build().resolve("mariadb");
        Path access = database.clientAccess(options.home().resolve("root.cnf"));
        ProcessBuilder builder = new ProcessBuilder(
                        mariadb.resolve("bin/mariadb-dump").toString(),
                        "--defaults-extra-file=" + access,
                        "--single-transaction",
                        "--routines",
                        "--triggers",
                        "--events",
                        "--hex-blob",
                        "--skip-dump-date",
                        "--add-drop-database",
                        "--databases",
                        "nordertor",
                        "nordertor_audit")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LD_LIBRARY_PATH", mariadb.resolve("libs").toString());
        Process process = builder.start();
        try (InputStream sql = process.getInputStream();
                OutputStream packed = new GZIPOutputStream(Files.newOutputStream(dump))) {
            sql.transferTo(packed);
        }
        if (process.waitFor() != 0) {
            throw new StartFailed("mariadb-dump endet mit " + process.exitValue());
        }
    }
}
