package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nordertor.StatementLog;
import de.nordertor.Visitor;
import de.nordertor.launcher.DemoSignIns;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 10,000 ideas: those like the one that is being typed, the list, and an opened idea, as a member of the quarter management
 * asks for them.
 *
 * <p>List and opened idea are compared with their floor: the same page with what it shows held in memory, plus the bare
 * statements that the real page sends beyond it. All are measured in turn within one loop.
 */
class IdeaBench {

    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ENOUGH = 600;
    private static final double MOST = 1.5;
    private static final double SIMILAR_MS = 50;
    private static final String LIST = "idea/ideas";
    /** What somebody has typed after a while. */
    private static final String TYPED = "api/ideas/similar?title=" + encoded("Bank am Spielplatz für Familien")
            + "&description="
            + encoded(
                    "Am Spielplatz fehlt eine Bank im Schatten. Familien und Nachbarn könnten dort sitzen, reden und auf"
                            + " die Kinder achten. Einige wollen beim Aufbau mithelfen; die Kosten sind gering.");

    private final Figures figures = new Figures("ideas");
    private Visitor person;
    private Visitor floor;

    @Test
    void similarIdeasAreShownWhileTypingAndPagesCostAtMostHalfAgainAsMuchAsTheirFloor() throws Exception {
        ManyIdeas.load();
        floor = signedIn(FloorApplication.deploy());
        person = signedIn(System.getProperty("nordertor.url"));
        await().atMost(PATIENCE).until(() -> person.get(TYPED).contains("Vorschlag"));
        Times similar = new Times();
        Times.repeat(WARM_UP, ENOUGH, () -> person.get(TYPED));
        Times.repeat(MEASURED, ENOUGH, () -> similar.measure(() -> person.get(TYPED)));
        figures.add("similar", similar);
        double list = compare("list", LIST);
        double open = compare("open", "idea/idea?id=" + ManyIdeas.someId());
        figures.write();

        assertThat(similar.median()).as("similar ideas").isLessThanOrEqualTo(SIMILAR_MS);
        assertThat(list).as("list, compared with its floor").isLessThanOrEqualTo(MOST);
        assertThat(open).as("opened idea, compared with its floor").isLessThanOrEqualTo(MOST);
    }

    private double compare(String name, String page) throws SQLException {
        person.get(page);
        floor.get(page);
        List<String> statements = new ArrayList<>(StatementLog.of(() -> person.get(page)));
        StatementLog.of(() -> floor.get(page)).forEach(statements::remove);
        Times pages = new Times();
        Times floors = new Times();
        try (BareStatements sql = new BareStatements()) {
            Runnable turn = () -> {
                double held = new Times().measure(() -> floor.get(page));
                floors.add(held + new Times().measure(() -> sql.run(statements)));
                pages.measure(() -> person.get(page));
            };
            Times.repeat(WARM_UP, ENOUGH, turn);
            pages.clear();
            floors.clear();
            Times.repeat(MEASURED, ENOUGH, turn);
        }
        figures.add(name + "-floor", floors);
        return figures.add(name, pages, floors);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Visitor signedIn(String root) {
        return new Visitor(root).signIn("quartier", DemoSignIns.password());
    }
}
