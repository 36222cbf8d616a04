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
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * The register with 100,000 partners and 300,000 activities, as a member of the quarter management asks for it.
 *
 * <p>Each page is compared with its floor: the same page with rows held in memory ({@link HeldPartners}), plus the bare
 * question to the index, plus the bare statements that the real page sends beyond those of the page with held rows. All
 * are measured in turn within one loop.
 */
class PartnersBench {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int ENOUGH = 600;
    private static final Duration CROWD = Duration.ofSeconds(8);
    private static final Map<String, Question> QUESTIONS = questions();

    private final Figures figures = new Figures("partners");

    /** @param engine the bare question, in the second application */
    private record Question(String page, String engine) {}

    private static Map<String, Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        String list = "partner/organizations";
        questions.put("list", new Question(list, "api/bench/list"));
        questions.put("contains", new Question(list + "?text=stiftung", "api/bench/list?text=stiftung"));
        questions.put("city", new Question(list + "?city=Neuhausen+17", "api/bench/list?city=Neuhausen+17"));
        questions.put("offset", new Question(list + "?page=2401", "api/bench/list?page=2401"));
        questions.put("open", new Question("partner/organization?id=" + ManyPartners.someId(), null));
        questions.put(
                "search",
                new Question("platform/search?q=tischlerei+brandmann", "api/bench/search?q=tischlerei+brandmann"));
        return questions;
    }

    @Test
    void everyPageCostsAtMostHalfAgainAsMuchAsItsFloor() throws Exception {
        ManyPartners.load(ManyPartners.FEW);
        ManyPartners.loadActivities();
        ManyPartners.indexLoaded();
        Visitor floor = signedIn(FloorApplication.deploy());
        Visitor person = signedIn(System.getProperty("nordertor.url"));
        await(person, "100.0");
        Map<String, Double> ratios = new LinkedHashMap<>();
        try (BareStatements sql = new BareStatements()) {
            for (var question : QUESTIONS.entrySet()) {
                ratios.put(question.getKey(), compare(question.getKey(), question.getValue(), person, floor, sql));
            }
        }
        ratios.put("create", create(person, floor));
        for (var question : QUESTIONS.entrySet()) {
            crowd(question.getKey(), question.getValue().page());
        }
        figures.write();

        assertThat(ratios)
                .allSatisfy((name, ratio) ->
                        assertThat(ratio).as(name + ", compared with its floor").isLessThanOrEqualTo(1.5));
    }

    private double compare(String name, Question question, Visitor person, Visitor floor, BareStatements sql)
            throws SQLException {
        person.get(question.page());
        floor.get(question.page());
        List<String> statements = new ArrayList<>(StatementLog.of(() -> person.get(question.page())));
        StatementLog.of(() -> floor.get(question.page())).forEach(statements::remove);
        Times page = new Times();
        Times floors = new Times();
        Runnable turn = () -> {
            double held = new Times().measure(() -> floor.get(question.page()));
            double bare = new Times().measure(() -> sql.run(statements));
            double engine = question.engine() == null
                    ? 0
                    : Long.parseLong(floor.get(question.engine()).strip()) / 1e6;
            floors.add(held + bare + engine);
            page.measure(() -> person.get(question.page()));
        };
        Times.repeat(WARM_UP, ENOUGH, turn);
        page.clear();
        floors.clear();
        Times.repeat(MEASURED, ENOUGH, turn);
        figures.add(name + "-floor", floors);
        return figures.add(name, page, floors);
    }

    /** With the look for duplicates. */
    private double create(Visitor person, Visitor floor) throws SQLException {
        List<String> statements = NewPartner.statements(person, floor);
        Times create = new Times();
        Times floors = new Times();
        AtomicInteger turns = new AtomicInteger();
        try (BareStatements sql = new BareStatements()) {
            Runnable turn = () -> {
                Map<String, String> held = NewPartner.form(floor);
                Map<String, String> form = NewPartner.form(person);
                List<String> bare = NewPartner.again(statements, turns.incrementAndGet());
                double page = new Times().measure(() -> NewPartner.send(floor, held));
                floors.add(page + new Times().measure(() -> sql.write(bare)));
                create.measure(() -> NewPartner.send(person, form));
            };
            Times.repeat(WARM_UP, ENOUGH, turn);
            create.clear();
            floors.clear();
            Times.repeat(MEASURED, ENOUGH, turn);
        }
        figures.add("create-floor", floors);
        return figures.add("create", create, floors);
    }

    private void crowd(String name, String page) throws Exception {
        try (Crowd crowd = new Crowd(() -> signedIn(System.getProperty("nordertor.url")))) {
            Times times = crowd.ask(page, CROWD);
            figures.add(name + "8", times, 1000.0 * times.count() / CROWD.toMillis(), null);
        }
    }

    /** The index is made anew beside everything else; until then lists say so or are shorter. */
    private static void await(Visitor person, String total) {
        Awaitility.await("the index").atMost(PATIENCE).ignoreExceptions().until(() -> {
            try {
                return person.get("partner/organizations").contains(total);
            } catch (AssertionError notYet) {
                return false;
            }
        });
    }

    private static Visitor signedIn(String root) {
        return new Visitor(root).signIn("quartier", DemoSignIns.password());
    }
}
