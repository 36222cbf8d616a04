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
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The register with 100,000 partners, 100,000 people and 300,000 activities, as a member of the quarter management asks
 * for it, and in the end with a million partners.
 *
 * <p>Each page is compared with its floor: the same page with rows held in memory ({@link HeldPartners}), plus the bare
 * question to the index, plus the bare statements that the real page sends beyond those of the page with held rows. All
 * are measured in turn within one loop.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnersBench {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final String APPLICATION = System.getProperty("nordertor.url");
    private static final int ENOUGH = 600;
    private static final Duration CROWD = Duration.ofSeconds(8);
    private static final double MOST = 1.5;
    private static final double CSV_MS = 1_500;
    private static final double XLSX_MS = 6_000;
    /** Far less than the rows of either file would take. */
    private static final long MOST_HELD_BYTES = 24L * 1024 * 1024;

    private static final Pattern TOTAL = Pattern.compile("([\\d.]+) Partner<");

    private static final Map<String, Question> QUESTIONS = questions();
    private static Visitor person;
    private static Visitor floor;

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

    @BeforeAll
    static void theRegisterIsFull() throws SQLException {
        ManyPartners.load(ManyPartners.FEW);
        ManyPartners.loadActivities();
        ManyPeople.load();
        ManyPartners.index(0);
        floor = signedIn(FloorApplication.deploy());
        person = signedIn(APPLICATION);
        awaitPartners(ManyPartners.FEW);
    }

    @Test
    @Order(1)
    void everyPageCostsAtMostHalfAgainAsMuchAsItsFloor() throws Exception {
        Figures figures = new Figures("partners");
        Map<String, Double> ratios = new LinkedHashMap<>();
        try (BareStatements sql = new BareStatements()) {
            for (var question : QUESTIONS.entrySet()) {
                ratios.put(question.getKey(), compare(question.getKey(), question.getValue(), sql, figures));
            }
            for (var question : QUESTIONS.entrySet()) {
                crowd(question.getKey(), APPLICATION, question.getValue().page(), figures);
            }
            crowd("list-floor", FloorApplication.ROOT, QUESTIONS.get("list").page(), figures);
            crowd("empty", FloorApplication.ROOT, "bench/empty", figures);
            ratios.put("create", create(sql, figures));
        } finally {
            figures.write();
        }

        assertThat(ratios)
                .allSatisfy((name, ratio) ->
                        assertThat(ratio).as(name + ", compared with its floor").isLessThanOrEqualTo(MOST));
    }

    @Test
    @Order(2)
    void filesOfAllPartnersTakeSecondsAndNoMemory() {
        Figures figures = new Figures("partner-files");
        Map<String, Double> took = new LinkedHashMap<>();
        for (String turn : new String[] {"warm", "1", "2"}) {
            took.put("csv " + turn, file("export.csv", "csv-" + turn, figures));
            took.put("xlsx " + turn, file("export.xlsx", "xlsx-" + turn, figures));
        }
        long before = liveBytes();
        long[] held = new long[2];
        person.download("api/partners/export.csv", () -> held[0] = liveBytes() - before);
        person.download("api/partners/export.xlsx", () -> held[1] = liveBytes() - before);
        figures.write();
        System.out.printf("held in the middle of a file: CSV %,d bytes, XLSX %,d bytes%n", held[0], held[1]);

        assertThat(took.get("csv 1")).isLessThanOrEqualTo(CSV_MS);
        assertThat(took.get("csv 2")).isLessThanOrEqualTo(CSV_MS);
        assertThat(took.get("xlsx 1")).isLessThanOrEqualTo(XLSX_MS);
        assertThat(took.get("xlsx 2")).isLessThanOrEqualTo(XLSX_MS);
        assertThat(held[0]).as("CSV").isLessThanOrEqualTo(MOST_HELD_BYTES);
        assertThat(held[1]).as("XLSX").isLessThanOrEqualTo(MOST_HELD_BYTES);
    }

    @Test
    @Order(3)
    void tenTimesAsManyPartnersCostHalfAgainAsMuchAtMost() throws Exception {
        Figures figures = new Figures("partners-million");
        Map<String, Times> few = pages("100000", figures);
        ManyPartners.load(ManyPartners.MANY);
        ManyPartners.index(ManyPartners.FEW);
        awaitPartners(ManyPartners.MANY);
        Map<String, Times> many = pages("1000000", figures);
        figures.write();

        assertThat(many).allSatisfy((name, times) -> assertThat(
                        times.median() / few.get(name).median())
                .as(name + ", compared with a tenth of the partners")
                .isLessThanOrEqualTo(MOST));
    }

    private static Map<String, Times> pages(String partners, Figures figures) {
        Map<String, Times> pages = new LinkedHashMap<>();
        for (String name : List.of("list", "open", "city")) {
            pages.put(name, timesOf(() -> person.get(QUESTIONS.get(name).page())));
        }
        AtomicReference<Map<String, String>> form = new AtomicReference<>();
        Times create = new Times();
        Runnable turn = () -> {
            form.set(NewPartner.form(person));
            create.measure(() -> NewPartner.send(person, form.get()));
        };
        Times.repeat(WARM_UP, ENOUGH, turn);
        create.clear();
        Times.repeat(MEASURED, ENOUGH, turn);
        pages.put("create", create);
        pages.forEach((name, times) -> figures.add(name + "-" + partners, times));
        return pages;
    }

    private static Times timesOf(Runnable work) {
        Times times = new Times();
        Times.repeat(WARM_UP, ENOUGH, work);
        Times.repeat(MEASURED, ENOUGH, () -> times.measure(work));
        return times;
    }

    private static double file(String file, String name, Figures figures) {
        Times times = new Times();
        times.measure(() -> person.download("api/partners/" + file, () -> {}));
        figures.add(name, times);
        return times.median();
    }

    private static long liveBytes() {
        return Long.parseLong(floor.get("api/bench/live-bytes").strip());
    }

    private static double compare(String name, Question question, BareStatements sql, Figures figures)
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
    private static double create(BareStatements sql, Figures figures) {
        List<String> statements = NewPartner.statements(person, floor);
        Times create = new Times();
        Times floors = new Times();
        AtomicInteger turns = new AtomicInteger();
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
        figures.add("create-floor", floors);
        return figures.add("create", create, floors);
    }

    private static void crowd(String name, String root, String page, Figures figures) throws Exception {
        try (Crowd crowd = new Crowd(() -> signedIn(root))) {
            Times times = crowd.ask(page, CROWD);
            figures.add(name + "8", times, 1000.0 * times.count() / CROWD.toMillis(), null);
        }
    }

    /** The index is made anew beside everything else; until then lists say so or are shorter. */
    private static void awaitPartners(int least) {
        await(() -> {
            Matcher total = TOTAL.matcher(person.get("partner/organizations"));
            return total.find() && Integer.parseInt(total.group(1).replace(".", "")) >= least;
        });
        await(() -> !floor.get("api/bench/list").isBlank());
    }

    private static void await(Callable<Boolean> ready) {
        Awaitility.await("the index").atMost(PATIENCE).ignoreExceptions().until(() -> {
            try {
                return ready.call();
            } catch (AssertionError notYet) {
                return false;
            }
        });
    }

    private static Visitor signedIn(String root) {
        return new Visitor(root).signIn("quartier", DemoSignIns.password());
    }
}
