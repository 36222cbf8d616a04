package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.StatementLog;
import de.nordertor.Visitor;
import de.nordertor.launcher.DemoSignIns;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The overview of participations, the coverage of the fields of action and a month of the calendar, with what a town
 * gathers in ten years ({@link ManyProgrammes}).
 *
 * <p>Each page is compared with its floor: the same page with its rows held in memory ({@link HeldProgrammes}), plus the
 * bare statements that the real page sends beyond those of the page with held rows.
 */
class ProgrammesBench {

    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int ENOUGH = 600;
    private static final double MOST = 1.5;

    private static final Map<String, String> PAGES = pages();

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "programme/programmes");
        pages.put("coverage", "group/coverage");
        pages.put("calendar", "platform/calendar?month=2017-03");
        return pages;
    }

    @Test
    void everyPageCostsAtMostHalfAgainAsMuchAsItsFloor() throws Exception {
        ManyProgrammes.load();
        Visitor floor = signedIn(FloorApplication.deploy());
        Visitor person = signedIn(System.getProperty("nordertor.url"));
        assertThat(person.get("programme/programmes")).contains("Förderprogramm Quartier und Wirtschaft 20");
        assertThat(person.get("group/coverage")).contains("Arbeitsgruppe 40");
        assertThat(person.get("platform/calendar?month=2017-03")).contains("Treffen 440");

        Figures figures = new Figures("programmes");
        Map<String, Double> ratios = new LinkedHashMap<>();
        try (BareStatements sql = new BareStatements()) {
            for (var page : PAGES.entrySet()) {
                ratios.put(page.getKey(), compare(page.getKey(), page.getValue(), person, floor, sql, figures));
            }
        } finally {
            figures.write();
        }
        assertThat(ratios)
                .allSatisfy((name, ratio) ->
                        assertThat(ratio).as(name + ", compared with its floor").isLessThanOrEqualTo(MOST));
    }

    private static double compare(
            String name, String page, Visitor person, Visitor floor, BareStatements sql, Figures figures)
            throws SQLException {
        person.get(page);
        floor.get(page);
        List<String> statements = new ArrayList<>(StatementLog.of(() -> person.get(page)));
        StatementLog.of(() -> floor.get(page)).forEach(statements::remove);
        assertThat(statements).as("statements that the floor does not send").isNotEmpty();
        Times real = new Times();
        Times floors = new Times();
        Runnable turn = () -> {
            double held = new Times().measure(() -> floor.get(page));
            floors.add(held + new Times().measure(() -> sql.run(statements)));
            real.measure(() -> person.get(page));
        };
        Times.repeat(WARM_UP, ENOUGH, turn);
        real.clear();
        floors.clear();
        Times.repeat(MEASURED, ENOUGH, turn);
        figures.add(name + "-floor", floors);
        return figures.add(name, real, floors);
    }

    private static Visitor signedIn(String root) {
        return new Visitor(root).signIn("quartier", DemoSignIns.password());
    }
}
