package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import de.nordertor.identity.entity.Reach;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.RolePermissions;
import de.nordertor.platform.entity.Permission;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every resource × every method × every role × ids of others: only what the table grants is answered, nothing
 * changes, and nothing fails. A resource that this table does not know fails the test.
 */
@ExtendWith(FreshDemo.class)
class ResourceMatrixBrowserIT {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("src/main/java");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final List<String> IDS =
            List.of(Situations.NOT_THERE, "0", "-1", "abc", "99999999999999999999", "1%27", "%00");
    /** Things that are there: who may not gets at none of them. */
    private static final Map<String, String> THERE = Map.of(
            "people/{id}", "SELECT MIN(id) FROM nordertor.contact_person",
            "agreements/{id}", "SELECT MIN(id) FROM nordertor.cooperation_agreement",
            "partners/imports/{id}", "SELECT MAX(id) FROM nordertor.partner_import");

    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 405, 415);
    /** They answer without sign-in. */
    private static final Set<String> OPEN = Set.of("town/shield", "health/reminders");

    private static final String DRAFT = "drafts/council.paper.new";

    private static final Map<String, Permission> NEEDED = new TreeMap<>();

    static {
        NEEDED.put("GET attachments/check", Permission.SETTINGS_ADMINISTER);
        NEEDED.put("GET attachments/{id}", Permission.OWN_ACCOUNT);
        for (String format : List.of("pdf", "docx", "odt", "zip")) {
            NEEDED.put("GET papers/{id}/versions/{version}." + format, Permission.PAPER_READ);
        }
        NEEDED.put("GET publication-previews/papers/{id}.pdf", Permission.PUBLICATION_DECIDE);
        NEEDED.put("GET papers/export.csv", Permission.PAPER_READ);
        NEEDED.put("GET papers/export.xlsx", Permission.PAPER_READ);
        NEEDED.put("GET partners/export.csv", Permission.PARTNER_READ);
        NEEDED.put("GET partners/export.xlsx", Permission.PARTNER_READ);
        NEEDED.put("GET people/export.vcf", Permission.PARTNER_READ);
        NEEDED.put("GET people/{id}/card.vcf", Permission.PARTNER_READ);
        NEEDED.put("GET partners/likely", Permission.PARTNER_WRITE);
        NEEDED.put("GET people/{id}/information.json", Permission.PARTNER_PROTECT);
        NEEDED.put("GET people/{id}/information.pdf", Permission.PARTNER_PROTECT);
        NEEDED.put("GET partners/imports/{id}/progress", Permission.PARTNER_MANAGE);
        NEEDED.put("GET partners/imports/{id}/report.csv", Permission.PARTNER_MANAGE);
        NEEDED.put("GET group-meetings/{id}/meeting.ics", Permission.GROUP_READ);
        NEEDED.put("GET calendar/{token}.ics", Permission.OWN_ACCOUNT);
        NEEDED.put("GET health/reminders", Permission.OWN_ACCOUNT);
        NEEDED.put("GET programme-areas/{id}/boundary", Permission.PROGRAMME_READ);
        NEEDED.put("GET reports/{id}.pdf", Permission.PAPER_WRITE);
        NEEDED.put("GET agreements/{id}.pdf", Permission.COOPERATION_READ);
        NEEDED.put("GET marketplaces/{id}.pdf", Permission.COOPERATION_READ);
        NEEDED.put("GET marketplaces/needs/{id}.pdf", Permission.COOPERATION_READ);
        NEEDED.put("GET marketplaces/offers/{id}.pdf", Permission.COOPERATION_READ);
        NEEDED.put("GET agreements/letters/{id}.pdf", Permission.COOPERATION_READ);
        NEEDED.put("GET commitments/export.csv", Permission.COOPERATION_READ);
        NEEDED.put("GET commitments/export.xlsx", Permission.COOPERATION_READ);
        NEEDED.put("GET ideas/similar", Permission.IDEA_READ);
        NEEDED.put("GET cooperations/export.csv", Permission.COOPERATION_READ);
        NEEDED.put("GET cooperations/export.xlsx", Permission.COOPERATION_READ);
        NEEDED.put("GET practice/sheets.json", Permission.IDEA_WRITE);
        NEEDED.put("GET practice/sheets/{id}/sheet.json", Permission.IDEA_WRITE);
        NEEDED.put("GET practice/ideas/{id}/idea.json", Permission.IDEA_WRITE);
        NEEDED.put("GET practice/ideas/{id}/feedback.json", Permission.IDEA_WRITE);
        NEEDED.put("GET listings/needs.csv", Permission.MATCHING_READ);
        NEEDED.put("GET listings/needs.xlsx", Permission.MATCHING_READ);
        NEEDED.put("GET listings/offers.csv", Permission.MATCHING_READ);
        NEEDED.put("GET listings/offers.xlsx", Permission.MATCHING_READ);
        NEEDED.put("GET search", Permission.OWN_ACCOUNT);
        NEEDED.put("GET town/boundary", Permission.MASTER_DATA_READ);
        NEEDED.put("GET drafts/{key}", Permission.OWN_ACCOUNT);
        NEEDED.put("PUT drafts/{key}", Permission.OWN_ACCOUNT);
        NEEDED.put("DELETE drafts/{key}", Permission.OWN_ACCOUNT);
        NEEDED.put("POST session", Permission.OWN_ACCOUNT);
        NEEDED.put("GET town/shield", Permission.OWN_ACCOUNT);
    }

    private final Map<String, APIRequestContext> people = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void everybodyIsThere() {
        DemoDatabase.keep();
        DemoDatabase.run(Situations.PAPERS_OF_OTHERS);
        DemoDatabase.run(ImportSituations.A_FILE);
        DemoData.ROLES.keySet().forEach(login -> people.put(login, SignedIn.as(login)));
    }

    @AfterEach
    void putTheDataBack() {
        DemoDatabase.putBack();
    }

    @Test
    void theTableKnowsEveryResource() throws IOException, ClassNotFoundException {
        assertThat(NEEDED.keySet()).isEqualTo(resources());
    }

    @Test
    void everyRoleGetsWhatItsTableGrantsAndChangesNothing() {
        String before = DemoDatabase.fingerprint();
        for (String path : paths()) {
            for (String address : addresses(path)) {
                people.forEach((login, person) -> {
                    boolean granted = isGranted(login, "GET " + path);
                    int status = send(person, "GET", address).status();
                    boolean refusedByServer = address.contains("%00") && status == 400;
                    if (!refusedByServer
                            && !(granted ? Set.of(200, 204, 404) : Set.of(403, 404, 405)).contains(status)) {
                        wrong.add(login + " GET " + address + " -> " + status);
                    }
                });
                METHODS.stream()
                        .skip(1)
                        .filter(method -> !path.startsWith("session"))
                        .forEach(method -> {
                            APIResponse answer = send(people.get("admin"), method, address);
                            if (!REFUSED.contains(answer.status())
                                    || answer.text().contains("\tat ")) {
                                wrong.add("admin " + method + " " + address + " -> " + answer.status());
                            }
                        });
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(DemoDatabase.fingerprint()).isEqualTo(before);
    }

    @Test
    void whatBelongsToAnotherDepartmentIsNotThere() {
        people.forEach((login, person) -> {
            Role role = DemoData.ROLES.get(login);
            if (RolePermissions.reach(role, Permission.PAPER_READ_DRAFT) != Reach.TOWN) {
                for (String address : List.of(
                        "papers/11/versions/1.pdf",
                        "papers/11/versions/1.docx",
                        "papers/11/versions/1.odt",
                        "papers/11/versions/1.zip",
                        "attachments/13")) {
                    assertThat(send(person, "GET", address).status()).as(login).isEqualTo(404);
                }
            }
        });
    }

    @Test
    void aDraftBelongsToThePersonAlone() {
        assertThat(draft("redaktion", "PUT", "{\"subject\":\"mein\"}")).isEqualTo(204);
        people.keySet().stream().filter(login -> !login.equals("redaktion")).forEach(login -> {
            assertThat(draft(login, "GET", null)).as(login).isEqualTo(204);
            draft(login, "DELETE", null);
        });
        assertThat(send(people.get("redaktion"), "GET", DRAFT).text()).contains("\"subject\":\"mein\"");
    }

    @Test
    void withoutSignInNothingIsAnswered() {
        APIRequestContext nobody = BrowserTest.playwright().request().newContext();
        for (String path : paths()) {
            String address = addresses(path).get(0);
            int status = send(nobody, "GET", address).status();
            assertThat(status).as(address).isIn(OPEN.contains(path) ? List.of(200, 404) : List.of(302, 401));
        }
    }

    private int draft(String login, String method, String content) {
        RequestOptions options = RequestOptions.create().setMethod(method).setHeader("X-Nordertor", "page");
        if (content != null) {
            options.setHeader("Content-Type", "application/json").setData(content);
        }
        return people.get(login)
                .fetch(BrowserTest.url() + "api/" + DRAFT, options)
                .status();
    }

    private static APIResponse send(APIRequestContext person, String method, String address) {
        return person.fetch(
                BrowserTest.url() + "api/" + address,
                RequestOptions.create().setMethod(method).setMaxRedirects(0));
    }

    private static boolean isGranted(String login, String resource) {
        Permission needed = NEEDED.get(resource);
        return needed != null && RolePermissions.reach(DemoData.ROLES.get(login), needed) != Reach.NONE;
    }

    private static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        NEEDED.keySet().forEach(resource -> paths.add(resource.replaceFirst("\\w+ ", "")));
        return paths;
    }

    private static List<String> addresses(String path) {
        boolean full = "full".equals(System.getProperty("nordertor.depth"));
        Stream<String> there = THERE.entrySet().stream()
                .filter(thing -> path.startsWith(thing.getKey()))
                .map(thing -> DemoDatabase.value(thing.getValue()));
        return path.contains("{")
                ? Stream.concat(there, IDS.stream().limit(full ? IDS.size() : 2))
                        .map(id -> path.replaceFirst("\\{\\w+}", id).replace("{version}", "1"))
                        .toList()
                : List.of(path);
    }

    private static Set<String> resources() throws IOException, ClassNotFoundException {
        Set<String> resources = new TreeSet<>();
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            for (java.nio.file.Path file : files.filter(path ->
                            path.getParent().endsWith("api") && path.toString().endsWith(".java"))
                    .toList()) {
                String name = CLASSES.relativize(file).toString().replaceAll("[/\\\\]", ".");
                Class<?> type = Class.forName(name.replace(".java", ""));
                for (Method method : type.getDeclaredMethods()) {
                    verb(method).ifPresent(verb -> resources.add(verb + " " + path(type) + path(method)));
                }
            }
        }
        return resources;
    }

    private static java.util.Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    /** Without the patterns of its parameters. */
    private static String path(java.lang.reflect.AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null
                ? ""
                : (element instanceof Method ? "/" : "")
                        + path.value().replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
