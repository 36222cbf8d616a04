package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Follows every link that the administrator and a lead can see, in the deep run also others, and looks at each page once (in the everyday run
 * at every eighth one; most are looked at by the tests of their rooms, too): no
 * failure, accessible, readable at 320 px. A page that nobody can reach is found by that, too.
 */
class EveryPageBrowserIT extends BrowserTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final boolean DEEP = HostileTexts.EVERY;
    private static final List<String> ROLES =
            DEEP ? List.of("admin", "gremien", "redaktion", "quartier", "leitung") : List.of("leitung", "admin");

    /** Open before sign-in or to the committee office alone, in a state that the demo is not in, or reached by a form. */
    private static final Set<String> ELSEWHERE = Set.of(
            "identity/sign-in",
            "identity/setup",
            "identity/password",
            "document/attachment",
            "journal/deadline-bulk",
            "journal/deadline-bulk-plan",
            "partner/bulk",
            "partner/bulk-plan",
            "partner/import",
            "partner/import-rows",
            "partner/merge",
            "group/meeting",
            "group/meeting-edit",
            "cooperation/commitment-edit",
            "council/agenda",
            "council/agenda-item",
            "council/co-sign",
            "council/co-signing",
            "council/meeting-edit",
            "council/meeting-import",
            "council/paper-changes",
            "council/resolution",
            "publication/publications",
            "publication/publication",
            "publication/log",
            "insight/report",
            "market/cards-add",
            "market/deal",
            "idea/feedback",
            "idea/merge",
            "platform/mail",
            "platform/search",
            "programme/session",
            "programme/session-edit");

    private static final String LINKS = "() => Array.from(document.querySelectorAll('a[href]')).map(a => a.href)";

    private final Set<String> seen = new TreeSet<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> inspected = new HashSet<>();

    @Test
    void everyPageIsReachableAndAccessible() throws IOException {
        for (String role : ROLES) {
            page().context().clearCookies();
            new PageObject(page()).signIn(role);
            follow(role);
        }

        assertThat(pages()).isSubsetOf(seen);
    }

    /** Each page to which no link leads; in the deep run all, because a page looks different in each. */
    @Test
    void everySituationIsAccessible() {
        Set<String> once = new HashSet<>();
        List<Situation> due = Situations.all().stream()
                .filter(situation -> DEEP || ELSEWHERE.contains(situation.page()) && once.add(situation.page()))
                .toList();
        DemoDatabase.keep();
        try {
            for (int i = 0; i < due.size(); i++) {
                Situation situation = due.get(i);
                situation.begin();
                assertThat(situation.open(page()).status())
                        .as(situation.toString())
                        .isEqualTo(200);
                Inspection.inspect(page(), situation.page().replace('/', '-'), "situation-" + i);
                situation.end();
            }
        } finally {
            DemoDatabase.putBack();
        }
    }

    /** In the deep run each person opens every page; else who comes later opens what nobody has found before. */
    private void follow(String role) {
        Set<String> asked = DEEP ? new HashSet<>() : opened;
        asked.remove(key(url()));
        Deque<String> waiting = new ArrayDeque<>(List.of(url()));
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (!asked.add(key(address))) {
                continue;
            }
            Response answer = page().navigate(address);
            assertThat(answer.status()).as("%s, linked for %s", address, role).isLessThan(400);
            seen.add(path(address));
            if (inspected.add(name(address)) && (DEEP || inspected.size() % 8 == 0)) {
                Inspection.inspect(page(), name(address), "visited");
            }
            links().stream().filter(this::isPage).forEach(waiting::add);
        }
    }

    private List<String> links() {
        return ((List<?>) page().evaluate(LINKS))
                .stream()
                        .map(String::valueOf)
                        .map(link -> link.replaceFirst("#.*", ""))
                        .toList();
    }

    private boolean isPage(String address) {
        return address.startsWith(url()) && !path(address).startsWith("api/") && !address.contains("sort=");
    }

    /** One visit for each page, whatever the id of the thing it shows; a form for a new thing is a page of its own. */
    private static String key(String address) {
        String query = URI.create(address).getRawQuery();
        return path(address) + (query != null && query.contains("id=") ? "?id" : "");
    }

    private static String path(String address) {
        return address.replaceFirst("[?].*", "")
                .substring(Math.min(
                        url().length(), address.replaceFirst("[?].*", "").length()));
    }

    private static String name(String address) {
        String path = key(address).replace("?id", "-of-one").replace('/', '-');
        return path.isEmpty() ? "start" : path;
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("WEB-INF") && !file.equals("index.xhtml"))
                    .map(file -> file.replace(".xhtml", ""))
                    .filter(file -> !ELSEWHERE.contains(file))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
