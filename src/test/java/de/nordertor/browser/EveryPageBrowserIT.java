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
 * Follows every link that the administrator, the committee office and an editor can see, and looks at each page once:
 * no failure, accessible, readable at 320 px. A page that nobody can reach is found by that, too.
 */
class EveryPageBrowserIT extends BrowserTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final List<String> ROLES = List.of("admin", "gremien", "redaktion");

    /**
     * Open before sign-in, in a state of the account or the data that the demo is not in, reached by a form instead of
     * a link, or for leads alone; their own tests look at them.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "identity/sign-in",
            "identity/setup",
            "identity/password",
            "document/attachment",
            "partner/bulk",
            "partner/bulk-plan",
            "platform/search",
            "partner/imports",
            "partner/import",
            "partner/import-rows",
            "partner/merge",
            "partner/erasure",
            "partner/retention",
            "partner/retention-keep");

    private static final String LINKS = "() => Array.from(document.querySelectorAll('a[href]')).map(a => a.href)";

    private final Set<String> seen = new TreeSet<>();
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

    private void follow(String role) {
        Set<String> asked = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(url()));
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (!asked.add(key(address))) {
                continue;
            }
            Response answer = page().navigate(address);
            assertThat(answer.status()).as("%s, linked for %s", address, role).isLessThan(400);
            seen.add(path(address));
            if (inspected.add(name(address))) {
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
