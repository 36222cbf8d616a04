package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Today's WAR starts on the demo data of an earlier version (see {@link DumpDemoData}) and goes on with them. */
@EnabledOnOs(OS.LINUX)
class MigrationOperationIT {

    private static final Path DUMP = Path.of("src/test/resources/migration/demo-issue-2.sql.gz");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static Map<String, Long> rowsBefore;
    private static Options options;
    private static LocalServer server;

    @BeforeAll
    static void theServerOfAnEarlierVersionIsUpdated() throws Exception {
        Path build = Path.of(System.getProperty("nordertor.build", "target")).toAbsolutePath();
        Path home = build.resolve("servers/migration");
        Trees.delete(home);
        Files.createDirectories(home);
        options = new Options(
                home, build, OptionalInt.of(Ports.free(1).get(0)), build.resolve("nordertor.war"), true, true);
        Database database = Database.start(options);
        load(database);
        rowsBefore = database.rows();
        database.stop();
        server = LocalServer.start(options);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theSchemaIsTodaysAndEveryRowIsStillThere() throws Exception {
        Map<String, Long> now = server.database().rows();

        assertThat(now.remove("nordertor.flyway_schema_history")).isEqualTo(migrations());
        // whoever the other test signs in is written down here
        now.keySet().retainAll(rowsBefore.keySet());
        assertThat(now.remove("nordertor_audit.audit_entry"))
                .isGreaterThanOrEqualTo(rowsBefore.get("nordertor_audit.audit_entry"));
        assertThat(now).isNotEmpty().allSatisfy((table, count) -> assertThat(count)
                .as(table)
                .isGreaterThanOrEqualTo(rowsBefore.get(table)));
    }

    @Test
    void peopleSignInAndFindTheirPapers() {
        Visitor mayor = new Visitor(server.url()).signIn("buergermeister", DemoSignIns.password());

        assertThat(mayor.get("council/papers")).contains("5/014/2016");
        assertThat(mayor.get("council/papers?text=Kooperationen")).contains("/council/paper?id=");
    }

    private static void load(Database database) throws IOException, InterruptedException {
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
        assertThat(process.waitFor()).as("exit of the MariaDB client").isZero();
    }

    private static long migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("V\\d+__\\w+\\.sql"))
                    .count();
        }
    }
}
