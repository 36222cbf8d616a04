package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.StatementLog;
import de.nordertor.Visitor;
import de.nordertor.launcher.DemoSignIns;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The list of 20,000 papers with its total, as the mayor sees it.
 *
 * <p>{@code list} is compared with {@code floor}: the same page with 25 fixed rows held in memory ({@link
 * FloorApplication}) plus the bare statements of the real page by JDBC, taken from MariaDB's own log. All three are
 * measured in turn within one loop, so that whatever else the machine does slows them alike.
 */
class PapersBench {

    private static final String PAGE = "council/papers";
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final int ENOUGH = 600;
    private static final Duration CROWD = Duration.ofSeconds(15);

    private final Figures figures = new Figures("papers");

    @Test
    void theListCostsAtMostHalfAgainAsMuchAsItsFloor() throws Exception {
        ManyPapers.load();
        Visitor floor = mayor(FloorApplication.deploy());
        Visitor mayor = mayor(System.getProperty("nordertor.url"));
        assertThat(mayor.get(PAGE)).contains("20.000");
        assertThat(floor.get(PAGE)).contains("20.000").contains(ManyPapers.subject(25));

        double ratio = list(mayor, floor);
        crowd();
        Times empty = new Times();
        Times.repeat(Duration.ofSeconds(3), ENOUGH, () -> floor.get("bench/empty"));
        Times.repeat(Duration.ofSeconds(10), ENOUGH, () -> empty.measure(() -> floor.get("bench/empty")));
        figures.add("empty", empty);
        figures.write();

        assertThat(ratio).as("list, compared with its floor").isLessThanOrEqualTo(1.5);
    }

    private double list(Visitor mayor, Visitor floor) throws SQLException {
        List<String> statements = statementsOf(mayor);
        Times fixed = new Times();
        Times bare = new Times();
        Times both = new Times();
        Times list = new Times();
        try (BareStatements sql = new BareStatements()) {
            Times.repeat(WARM_UP, ENOUGH, () -> {
                floor.get(PAGE);
                sql.run(statements);
                mayor.get(PAGE);
            });
            Times.repeat(MEASURED, ENOUGH, () -> {
                double page = fixed.measure(() -> floor.get(PAGE));
                double query = bare.measure(() -> sql.run(statements));
                both.add(page + query);
                list.measure(() -> mayor.get(PAGE));
            });
        }
        figures.add("fixed-rows", fixed);
        figures.add("bare-sql", bare);
        figures.add("floor", both);
        return figures.add("list", list, both);
    }

    private void crowd() throws Exception {
        try (Crowd crowd = new Crowd(() -> mayor(System.getProperty("nordertor.url")))) {
            Times times = crowd.ask(PAGE, CROWD);
            figures.add("list8", times, 1000.0 * times.count() / CROWD.toMillis(), null);
        }
    }

    /** The statements for rows and total as the application sends them; not those of the filters, which both pages have. */
    private static List<String> statementsOf(Visitor mayor) {
        List<String> statements = StatementLog.of(() -> mayor.get(PAGE)).stream()
                .filter(statement ->
                        statement.toLowerCase(java.util.Locale.ROOT).contains("council_paper"))
                .toList();
        assertThat(statements).as("rows and total").hasSize(2);
        return statements;
    }

    private static Visitor mayor(String root) {
        return new Visitor(root).signIn("buergermeister", DemoSignIns.password());
    }
}
