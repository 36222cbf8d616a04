package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.StatementLog;
import de.nordertor.Visitor;
import de.nordertor.publication.ManyPublicObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 5,000 published papers, as programs fetch them without sign-in: a page of 100 in the middle of the list, and one paper that
 * has not changed.
 *
 * <p>{@code list} is compared with its floor: the same page from rows held in memory ({@link FloorApplication}) plus the bare
 * statements that the real one sends. Both are measured in turn within one loop.
 */
class OparlBench {

    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int ENOUGH = 600;
    private static final double MOST = 1.5;
    private static final String KEY = "nordertor.public.base.url";

    private final Figures figures = new Figures("oparl");
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aListCostsAtMostHalfAgainAsMuchAsItsFloorAndWhatIsUnchangedIsNotSentAgain() throws Exception {
        ManyPublicObjects.load();
        openThePublicSide();
        Visitor floor = new Visitor(FloorApplication.deploy());
        Visitor program = new Visitor(System.getProperty("nordertor.url"));
        String list = "public/oparl/v1/body/"
                + number("SELECT MIN(id) FROM public_object WHERE kind = 'BODY' AND NOT deleted") + "/paper?after="
                + ManyPublicObjects.somePaper();
        String one = System.getProperty("nordertor.url") + "public/oparl/v1/paper/" + ManyPublicObjects.somePaper();

        double ratio = compare(program, floor, list);
        unchanged(one);
        figures.write();

        assertThat(ratio).as("list, compared with its floor").isLessThanOrEqualTo(MOST);
    }

    private double compare(Visitor program, Visitor floor, String page) throws SQLException {
        assertThat(program.get(page)).isEqualTo(floor.get(page)).contains("\"next\"");
        List<String> statements = new ArrayList<>(StatementLog.of(() -> program.get(page)));
        StatementLog.of(() -> floor.get(page)).forEach(statements::remove);
        assertThat(statements).as("however many papers there are").hasSize(4);
        Times lists = new Times();
        Times floors = new Times();
        try (BareStatements sql = new BareStatements()) {
            Runnable turn = () -> {
                double held = new Times().measure(() -> floor.get(page));
                floors.add(held + new Times().measure(() -> sql.run(statements)));
                lists.measure(() -> program.get(page));
            };
            Times.repeat(WARM_UP, ENOUGH, turn);
            lists.clear();
            floors.clear();
            Times.repeat(MEASURED, ENOUGH, turn);
        }
        figures.add("list-floor", floors);
        return figures.add("list", lists, floors);
    }

    private void unchanged(String address) {
        String tag = send(address, "\"nothing\"").headers().firstValue("ETag").orElseThrow();
        Times times = new Times();
        Times.repeat(Duration.ofSeconds(3), ENOUGH, () -> send(address, tag));
        Times.repeat(
                Duration.ofSeconds(10),
                ENOUGH,
                () -> times.measure(() -> {
                    HttpResponse<byte[]> answer = send(address, tag);
                    assertThat(answer.statusCode()).isEqualTo(304);
                    assertThat(answer.body()).isEmpty();
                }));
        figures.add("unchanged", times);
    }

    private HttpResponse<byte[]> send(String address, String tag) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("If-None-Match", tag)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void openThePublicSide() throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            sql.execute("DELETE FROM setting WHERE setting_key = '" + KEY + "'");
            sql.execute("INSERT INTO setting (id, version, setting_key, setting_value)"
                    + " VALUES (NEXT VALUE FOR nordertor_id, 1, '" + KEY + "', 'https://rat.example')");
        }
    }

    private static long number(String query) throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
