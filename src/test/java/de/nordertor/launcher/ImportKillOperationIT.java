package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.boundary.InventedWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Somebody pulls the plug in the middle of an import: all or nothing of each chunk is there, it goes on where it was or
 * is undone, and nothing is there twice.
 */
@EnabledOnOs(OS.LINUX)
class ImportKillOperationIT {

    private static final int ROWS = 4_000;
    private static final int CHUNK = 500;
    private static final Duration LONG = Duration.ofMinutes(4);

    private static LocalServer server;
    private static int next;

    private final int series = next++;

    @BeforeAll
    static void aServerRuns() throws Exception {
        server = MigratedServer.get();
    }

    @Test
    void theServerIsKilledAndTheImportGoesOn() throws Exception {
        long id = runningImport(2 * CHUNK);
        server.killAndRestart();
        everyChunkIsThereOrNot(id);
        resume(id, "resume", "DONE");
        everyRowIsThereOnce(id);
    }

    @RepeatedTest(29)
    @EnabledIfSystemProperty(named = "nordertor.depth", matches = "full")
    void serverOrDatabaseAreKilledAtAnyMoment(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        long id = runningImport(1 + random.nextInt(ROWS - 2 * CHUNK));
        if (repetition.getCurrentRepetition() % 3 == 0) {
            server.killAndRestart();
        } else {
            server.database().killAndRestart();
        }
        everyChunkIsThereOrNot(id);
        halfAMinutePasses(id);
        if (random.nextBoolean()) {
            resume(id, "resume", "DONE");
            everyRowIsThereOnce(id);
        } else {
            resume(id, "undo", "UNDONE");
            assertThat(number("SELECT COUNT(*) FROM partner_organization WHERE sector = '" + sector() + "'"))
                    .isZero();
        }
    }

    /** By the sector all partners of one run are found, which says nothing of who they are. */
    private String sector() {
        return "Ausfall " + series;
    }

    /** Nobody is like anybody else. */
    private String name(int row) {
        return InventedWords.of(1_000_000L * series + row);
    }

    /** @return its id, when at least so many rows are imported and some are not */
    private long runningImport(int rows) throws Exception {
        PlainBrowser browser = signedIn().open("partner/imports");
        String lines = IntStream.range(0, ROWS)
                .mapToObj(row -> name(row) + ";31582;Nienburg;" + sector())
                .collect(Collectors.joining("\n", "Name;PLZ;Ort;Branche\n", "\n"));
        browser.upload("doUpload", "file", "ausfall.csv", lines.getBytes(StandardCharsets.UTF_8));
        long id = number("SELECT MAX(id) FROM partner_import");
        browser.submit("check", Map.of("defaultType", String.valueOf(number("SELECT MIN(id) FROM partner_type"))));
        awaitState(id, "CHECKED");
        signedIn().open("partner/import?id=" + id).submit("run", Map.of());
        Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> number("SELECT done_rows FROM partner_import WHERE id = " + id) >= rows);
        return id;
    }

    private void everyChunkIsThereOrNot(long id) throws SQLException {
        long done = number("SELECT COUNT(*) FROM partner_import_row WHERE outcome = 'CREATED' AND import_id = " + id);
        assertThat(done).isPositive().isLessThan(ROWS);
        assertThat(done % CHUNK).isZero();
        assertThat(number("SELECT done_rows FROM partner_import WHERE id = " + id))
                .isEqualTo(done);
        everyCreatedRowHasItsPartner(id, done);
    }

    private void everyRowIsThereOnce(long id) throws SQLException {
        everyCreatedRowHasItsPartner(id, ROWS);
        assertThat(number("SELECT COUNT(DISTINCT name) FROM partner_organization WHERE sector = '" + sector() + "'"))
                .isEqualTo(ROWS);
    }

    /** The partner, its address, its line in the trail and what the search was told, all or none. */
    private void everyCreatedRowHasItsPartner(long id, long count) throws SQLException {
        String partners = "SELECT o.id FROM partner_organization o WHERE o.sector = '" + sector() + "'";
        assertThat(number("SELECT COUNT(*) FROM partner_organization WHERE sector = '" + sector() + "'"))
                .isEqualTo(count);
        assertThat(number("SELECT COUNT(*) FROM partner_import_row r JOIN partner_organization o ON o.id = r.partner_id"
                        + " AND CONCAT(o.name, ', Nienburg') = r.title WHERE r.outcome = 'CREATED' AND r.import_id = "
                        + id))
                .isEqualTo(count);
        assertThat(number("SELECT COUNT(*) FROM partner_address WHERE organization_id IN (" + partners + ")"))
                .isEqualTo(count);
        assertThat(number("SELECT COUNT(*) FROM nordertor_audit.audit_entry WHERE subject_kind = 'PartnerOrganization'"
                        + " AND action = 'CREATED' AND subject_id IN (" + partners + ")"))
                .isEqualTo(count);
        assertThat(number("SELECT COUNT(DISTINCT subject_id) FROM search_change"
                        + " WHERE subject_kind = 'PartnerOrganization' AND subject_id IN (" + partners + ")"))
                .isEqualTo(count);
    }

    /** Once it is waited for in truth, see above; thirty times it would be a quarter of an hour. */
    private static void halfAMinutePasses(long id) throws SQLException {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement()) {
            statement.execute(
                    "UPDATE nordertor.partner_import SET worked_at = worked_at - INTERVAL 31 SECOND WHERE id = " + id
                            + " AND worked_at > '2000-01-01'");
        }
    }

    /** As soon as the page says that the work was interrupted. */
    private void resume(long id, String button, String state) throws Exception {
        PlainBrowser browser = signedIn();
        Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> browser.open("partner/import?id=" + id).body().contains("unterbrochen"));
        browser.submit(button, Map.of());
        awaitState(id, state);
    }

    private static void awaitState(long id, String state) {
        Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> number("SELECT COUNT(*) FROM partner_import WHERE id = " + id + " AND state = '" + state
                                + "' AND worker IS NULL")
                        == 1);
    }

    private static PlainBrowser signedIn() throws IOException {
        PlainBrowser browser = new PlainBrowser(server.url()).open("identity/sign-in");
        return browser.submit("signIn", Map.of("login", "leitung", "password", DemoSignIns.password()));
    }

    private static long number(String query) throws SQLException {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement()) {
            statement.execute("USE nordertor");
            try (ResultSet result = statement.executeQuery(query)) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
