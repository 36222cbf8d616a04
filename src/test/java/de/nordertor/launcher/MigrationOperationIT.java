package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nordertor.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Today's WAR starts on the demo data of an earlier version (see {@link DumpDemoData}) and goes on with them. */
@EnabledOnOs(OS.LINUX)
class MigrationOperationIT {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static LocalServer server;

    @BeforeAll
    static void theServerOfAnEarlierVersionIsUpdated() throws Exception {
        server = MigratedServer.get();
    }

    @Test
    void theSchemaIsTodaysAndEveryRowIsStillThere() throws Exception {
        Map<String, Long> now = server.database().rows();

        assertThat(now.remove("nordertor.flyway_schema_history")).isEqualTo(migrations());
        // whoever the other test signs in is written down here
        now.keySet().retainAll(MigratedServer.rowsBefore().keySet());
        assertThat(now.put("nordertor.consultation", server.database().rows().get("nordertor.paper_station")))
                .as("what is on the agenda; the stations of versions have another name since V046")
                .isPositive();
        assertThat(now.remove("nordertor_audit.audit_entry"))
                .isGreaterThanOrEqualTo(MigratedServer.rowsBefore().get("nordertor_audit.audit_entry"));
        assertThat(now).isNotEmpty().allSatisfy((table, count) -> assertThat(count)
                .as(table)
                .isGreaterThanOrEqualTo(MigratedServer.rowsBefore().get(table)));
    }

    @Test
    void peopleSignInAndFindTheirPapers() {
        Visitor mayor = new Visitor(server.url()).signIn("buergermeister", DemoSignIns.password());

        assertThat(mayor.get("council/papers")).contains("5/014/2016");
        found(mayor, "council/papers?text=Kooperationen", "/council/paper?id=");
    }

    @Test
    void partnersAndIdeasAreFoundAndANeedCanBeEntered() {
        Visitor quarter = new Visitor(server.url()).signIn("quartier", DemoSignIns.password());

        found(quarter, "partner/organizations?text=kranich", "Apotheke zum Kranich");
        assertThat(quarter.get("idea/ideas")).contains("Bänke am Nordring");
        assertThat(quarter.get("matching/needs")).contains("/matching/listing-edit?kind=NEED");
        assertThat(quarter.get("cooperation/cooperations"))
                .contains("/cooperation/cooperation-edit")
                .contains("Lesepaten aus dem Betrieb");
    }

    /** Nobody is forgotten because of an update. */
    @Test
    void everyOpenDeadlineIsRemindedOf() throws Exception {
        String open = "SELECT COUNT(*) FROM nordertor.deadline d WHERE d.state = 'OPEN'";
        assertThat(number(open)).isPositive();
        assertThat(number(open + " AND NOT EXISTS (SELECT 1 FROM nordertor.reminder r WHERE r.subject_kind = 'Deadline'"
                        + " AND r.subject_id = d.id)"))
                .isZero();
    }

    private static long number(String query) throws SQLException {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** After an update the search is built anew, which takes a while. */
    private static void found(Visitor visitor, String path, String text) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(visitor.get(path)).contains(text));
    }

    private static long migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("V\\d+__\\w+\\.sql"))
                    .count();
        }
    }
}
