package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.publication.ApplicationPaths;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nothing that is not published is reachable without sign-in. What is looked at is generated: every address that the public side
 * tells, every id that the database has, every other address of the application; and every text in any table, which must not
 * come out, on a page, in a PDF or beside its pages, unless it stands in the frozen rows, too.
 */
@ExtendWith(FreshDemo.class)
class PublicLeakBrowserIT {

    private static final String ROOT = PublicSideOpen.root();
    private static final String APPLICATION = BrowserTest.url();
    private static final List<String> KINDS = List.of(
            "body",
            "legislative-term",
            "organization",
            "person",
            "membership",
            "meeting",
            "agenda-item",
            "paper",
            "consultation",
            "file",
            "location");
    private static final List<String> PAGES = List.of("committee", "meeting", "paper");

    /** They answer without sign-in, see OpenPaths and the rooms' public paths, and tell nothing of what people wrote. */
    private static final Set<String> OPEN = Set.of(
            "/identity/sign-in",
            "/identity/sign-in.xhtml",
            "/identity/setup",
            "/identity/setup.xhtml",
            "/platform/preferences",
            "/api/town/shield",
            "/api/health/reminders");

    private static final String IDS =
            "SELECT table_name FROM information_schema.columns WHERE table_schema = 'nordertor'"
                    + " AND column_name = 'id' AND table_name IN ('council_paper', 'meeting', 'agenda_item', 'consultation',"
                    + " 'committee', 'council_member', 'attachment', 'municipality', 'public_file')";

    private static final Pattern PAPER_LINK = Pattern.compile("/paper/([0-9]+)\"");
    private static final int MOST_IDS = 60;

    private final PublicVisitor nobody = new PublicVisitor();

    @BeforeAll
    static void openThePublicSide() {
        PublicSideOpen.open();
    }

    @Test
    void noTextOfAnyTableComesOutThatDoesNotStandInTheFrozenRows() throws SQLException, IOException {
        Map<String, String> told = nobody.readAll(ROOT);
        String allowed =
                PublicSecrets.frozen() + PublicSecrets.ofThePages() + PublicSecrets.ofThePrintedForm() + "\n" + ROOT;
        Set<String> secret = PublicSecrets.inside();
        secret.removeIf(allowed::contains);
        secret.removeAll(PublicSecrets.titlesOfPublicMeetings());
        // invitations that were mailed are calendars, too; what they say stands in other tables
        secret.removeIf(line -> line.matches("(BEGIN|END|VERSION|PRODID|STATUS|LOCATION):.*"));

        assertThat(told).hasSizeGreaterThan(50);
        assertThat(told.keySet()).as("papers as PDF").anyMatch(address -> address.contains("/files/"));
        assertThat(nobody.failed()).isEmpty();
        assertThat(secret).hasSizeGreaterThan(200);
        // most lines stand on many pages
        String lines = told.values().stream().flatMap(String::lines).distinct().collect(Collectors.joining("\n"));
        assertThat(secret.stream().filter(lines::contains)).isEmpty();
    }

    @Test
    void underNoIdOfTheInsideAnythingIsThereThatIsNotPublished() throws SQLException {
        Set<String> shown = new LinkedHashSet<>(PublicSecrets.column("SELECT CONCAT(kind, '/', id) FROM public_object"
                + " WHERE deleted = FALSE OR modified_at > created_at"));
        Set<String> wrong = new TreeSet<>();
        for (String id : ids()) {
            for (String kind : KINDS) {
                boolean there = shown.contains(kind.toUpperCase().replace('-', '_') + "/" + id);
                int status = status(ROOT + "/oparl/v1/" + kind + "/" + id);
                if (status != (there ? 200 : 404)) {
                    wrong.add(status + " " + kind + "/" + id);
                }
            }
            for (String page : PAGES) {
                if (status(ROOT + "/de/" + page + "/" + id) == 200 && !isShown(page, id, shown)) {
                    wrong.add(page + "/" + id);
                }
            }
            for (String file : List.of(ROOT + "/files/" + id, ROOT + "/files/" + id + "/download")) {
                if (status(file) == 200 && !shown.contains("FILE/" + id)) {
                    wrong.add(file);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Others refer to it, so it has an id; it was never shown, so it has nothing else. */
    @Test
    void anIdThatIsOnlyKeptIsNotThere() {
        DemoDatabase.run(
                "INSERT INTO nordertor.public_object (id, version, kind, source_kind, source_id, content, created_at,"
                        + " modified_at, deleted) VALUES (4000000000, 1, 'PAPER', 'Kept', 1, '{}', '2016-05-18', '2016-05-18', TRUE)");

        assertThat(status(ROOT + "/oparl/v1/paper/4000000000")).isEqualTo(404);
        assertThat(status(ROOT + "/de/paper/4000000000")).isEqualTo(404);
        assertThat(text(ROOT + "/oparl/v1/body/" + body() + "/paper?modified_since=1970-01-01T00:00:00Z"))
                .doesNotContain("4000000000");
    }

    @Test
    void whatIsTakenBackIsGoneEverywhere() throws SQLException {
        String paper = PublicSecrets.column(
                        "SELECT MIN(id) FROM public_object WHERE kind = 'PAPER' AND deleted = FALSE")
                .get(0);
        String name = PublicVisitor.json(PublicSecrets.column("SELECT content FROM public_object WHERE id = " + paper)
                        .get(0))
                .getString("name");
        assertThat(text(ROOT + "/de/papers")).contains(name);
        String seen = ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        DemoDatabase.run(
                "UPDATE nordertor.public_object SET deleted = TRUE, content = '{}', modified_at = UTC_TIMESTAMP(6) WHERE id = "
                        + paper);

        Map<String, String> told = new PublicVisitor().readAll(ROOT);

        assertThat(status(ROOT + "/de/paper/" + paper)).isEqualTo(404);
        assertThat(text(ROOT + "/oparl/v1/paper/" + paper))
                .contains("\"deleted\":true")
                .doesNotContain(name);
        assertThat(told.keySet()).noneMatch(address -> address.endsWith("/paper/" + paper));
        // nothing that is left has changed, but the list has
        assertThat(nobody.get(ROOT + "/oparl/v1/body/" + body() + "/paper", "If-Modified-Since", seen)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSearchForWhatIsNotPublishedFindsNothingOfIt() throws SQLException {
        Set<String> shown = Set.copyOf(
                PublicSecrets.column("SELECT id FROM public_object WHERE kind = 'PAPER' AND deleted = FALSE"));
        List<String> subjects = PublicSecrets.column(
                "SELECT DISTINCT subject FROM council_paper UNION" + " SELECT subject FROM paper_version");
        assertThat(subjects).hasSizeGreaterThan(3);
        for (String subject : subjects) {
            String found = text(ROOT + "/de/papers?q=" + URLEncoder.encode(subject, StandardCharsets.UTF_8));
            assertThat(PAPER_LINK.matcher(found).results().map(link -> link.group(1)))
                    .as(subject)
                    .isSubsetOf(shown);
        }
    }

    @Test
    void everyOtherAddressWantsASignIn() {
        Set<String> answered = new TreeSet<>();
        for (String path : ApplicationPaths.closed()) {
            HttpResponse<byte[]> answer = nobody.get(APPLICATION + path.substring(1));
            boolean toSignIn = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("/identity/sign-in");
            if (!toSignIn && !OPEN.contains(path)) {
                answered.add(answer.statusCode() + " " + path);
            }
        }
        assertThat(answered).isEmpty();
    }

    @Test
    void noOtherAddressIsOpenedThroughThePublicPaths() {
        Set<String> opened = new TreeSet<>();
        for (String path : ApplicationPaths.closed()) {
            for (String way :
                    List.of("public/..%s", "public/%%2e%%2e%s", "public/..;%s", "public;x%s", "public/.%%2e%s")) {
                HttpResponse<byte[]> answer = nobody.get(APPLICATION + way.formatted(path));
                if (answer.statusCode() == 200 && !OPEN.contains(path)) {
                    opened.add(way.formatted(path));
                }
            }
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void errorsTellNothingOfTheInside() {
        for (String path : List.of(
                "/oparl/v1/paper/1",
                "/oparl/v1/paper/abc",
                "/oparl/v1/nothing",
                "/oparl/v1/body?modified_since=x",
                "/oparl/v1/body?after=-1",
                "/de/nothing",
                "/de/paper/99999999999999999999",
                "/de/meetings?month=2016-13",
                "/de/meetings?month=+1000000-01",
                "/de/papers?page=0",
                "/de/papers?q=%25%27%22%3B--",
                "/files/0",
                "/files/abc/download",
                "/style/x.css",
                "/xx/")) {
            HttpResponse<byte[]> answer = nobody.get(ROOT + path);
            assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("Exception", "\tat ", "SELECT", "de.nordertor", "publication.public");
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void whoIsSignedInSeesTheSameAsEverybody() {
        String session = SignedIn.cookies("admin").get(0).value;
        for (String path : List.of("/de/", "/de/papers", "/de/committees", "/oparl/v1/system", "/oparl/v1/body")) {
            HttpResponse<byte[]> signedIn = nobody.get(ROOT + path, "Cookie", "JSESSIONID=" + session);
            assertThat(signedIn.body())
                    .as(path)
                    .isEqualTo(nobody.get(ROOT + path).body());
            assertThat(signedIn.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    private static boolean isShown(String page, String id, Set<String> shown) {
        String kind = page.equals("committee") ? "ORGANIZATION" : page.toUpperCase();
        return shown.contains(kind + "/" + id);
    }

    private int status(String address) {
        return nobody.get(address).statusCode();
    }

    private String text(String address) {
        return new String(nobody.get(address).body(), StandardCharsets.UTF_8);
    }

    private static String body() {
        return DemoDatabase.value(
                "SELECT MIN(id) FROM nordertor.public_object WHERE kind = 'BODY' AND deleted = FALSE");
    }

    /** Some ids of everything that could be meant, and all that the public side has. */
    private static Set<String> ids() throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        for (String table : PublicSecrets.column(IDS)) {
            ids.addAll(PublicSecrets.column("SELECT id FROM " + table + " ORDER BY id LIMIT " + MOST_IDS));
        }
        ids.addAll(PublicSecrets.column("SELECT id FROM public_object ORDER BY id LIMIT " + MOST_IDS));
        return ids;
    }
}
