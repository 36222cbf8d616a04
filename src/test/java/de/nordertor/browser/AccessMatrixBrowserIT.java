package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import de.nordertor.identity.entity.Reach;
import de.nordertor.identity.entity.RolePermissions;
import de.nordertor.platform.entity.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page × every role × ids that exist, do not exist or are none. The pages are those that lie in the application:
 * a new one that this table does not know fails the test.
 */
class AccessMatrixBrowserIT extends BrowserTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Set<String> OPEN = Set.of("identity/sign-in", "identity/setup");
    private static final List<String> FOREIGN_IDS = List.of(
            "?id=0", "?id=abc", "?id=-1", "?id=999999999999", "?id=99999999999999999999", "?id=%00", "?id=1%27");
    private static final int IDS_IN_NORMAL_DEPTH = 2;

    private static final Map<String, Permission> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("index", Permission.OWN_ACCOUNT);
        NEEDED.put("council/papers", Permission.PAPER_READ);
        NEEDED.put("council/paper", Permission.PAPER_READ);
        NEEDED.put("council/paper-history", Permission.PAPER_READ);
        NEEDED.put("council/paper-edit", Permission.PAPER_WRITE);
        NEEDED.put("council/committees", Permission.MASTER_DATA_READ);
        NEEDED.put("council/committee", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("council/paper-types", Permission.MASTER_DATA_READ);
        NEEDED.put("council/paper-type", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("document/attachment", Permission.OWN_ACCOUNT);
        NEEDED.put("identity/account", Permission.OWN_ACCOUNT);
        NEEDED.put("identity/absences", Permission.OWN_ACCOUNT);
        NEEDED.put("identity/absence", Permission.OWN_ACCOUNT);
        NEEDED.put("identity/password", Permission.OWN_ACCOUNT);
        NEEDED.put("identity/departments", Permission.MASTER_DATA_WRITE);
        NEEDED.put("identity/department", Permission.MASTER_DATA_WRITE);
        NEEDED.put("identity/users", Permission.USER_ADMINISTER);
        NEEDED.put("identity/user", Permission.USER_ADMINISTER);
        NEEDED.put("partner/organizations", Permission.PARTNER_READ);
        NEEDED.put("partner/organization", Permission.PARTNER_READ);
        NEEDED.put("partner/organization-edit", Permission.PARTNER_WRITE);
        NEEDED.put("partner/duplicates", Permission.PARTNER_WRITE);
        NEEDED.put("partner/merge", Permission.PARTNER_MANAGE);
        NEEDED.put("partner/bulk", Permission.PARTNER_MANAGE);
        NEEDED.put("partner/bulk-plan", Permission.PARTNER_MANAGE);
        NEEDED.put("partner/engagement", Permission.PARTNER_WRITE);
        NEEDED.put("partner/history", Permission.PARTNER_READ);
        NEEDED.put("partner/map", Permission.PARTNER_READ);
        NEEDED.put("partner/people", Permission.PARTNER_READ);
        NEEDED.put("partner/person", Permission.PARTNER_READ);
        NEEDED.put("partner/person-edit", Permission.PARTNER_WRITE);
        NEEDED.put("partner/person-history", Permission.PARTNER_READ);
        NEEDED.put("partner/person-import", Permission.PARTNER_WRITE);
        NEEDED.put("partner/role", Permission.PARTNER_WRITE);
        NEEDED.put("partner/erasure", Permission.PARTNER_PROTECT);
        NEEDED.put("partner/retention", Permission.PARTNER_PROTECT);
        NEEDED.put("partner/retention-keep", Permission.PARTNER_PROTECT);
        NEEDED.put("partner/imports", Permission.PARTNER_MANAGE);
        NEEDED.put("partner/import", Permission.PARTNER_MANAGE);
        NEEDED.put("partner/import-rows", Permission.PARTNER_MANAGE);
        NEEDED.put("partner/types", Permission.MASTER_DATA_READ);
        NEEDED.put("partner/type", Permission.MASTER_DATA_WRITE);
        NEEDED.put("journal/activity", Permission.OWN_ACCOUNT);
        NEEDED.put("journal/deadline", Permission.OWN_ACCOUNT);
        NEEDED.put("journal/deadlines", Permission.OWN_ACCOUNT);
        NEEDED.put("reminder/notices", Permission.OWN_ACCOUNT);
        NEEDED.put("reminder/choice", Permission.OWN_ACCOUNT);
        NEEDED.put("journal/deadline-bulk", Permission.OWN_ACCOUNT);
        NEEDED.put("journal/deadline-bulk-plan", Permission.OWN_ACCOUNT);
        NEEDED.put("journal/mail", Permission.OWN_ACCOUNT);
        NEEDED.put("journal/timeline", Permission.OWN_ACCOUNT);
        NEEDED.put("programme/programmes", Permission.PROGRAMME_READ);
        NEEDED.put("programme/programme", Permission.PROGRAMME_READ);
        NEEDED.put("programme/history", Permission.PROGRAMME_READ);
        NEEDED.put("programme/programme-edit", Permission.PROGRAMME_WRITE);
        NEEDED.put("programme/participation-edit", Permission.PROGRAMME_WRITE);
        NEEDED.put("programme/step", Permission.PROGRAMME_WRITE);
        NEEDED.put("programme/session", Permission.PROGRAMME_READ);
        NEEDED.put("programme/session-edit", Permission.PROGRAMME_WRITE);
        NEEDED.put("programme/signal", Permission.PROGRAMME_WRITE);
        NEEDED.put("programme/step-document", Permission.PROGRAMME_READ);
        NEEDED.put("programme/areas", Permission.PROGRAMME_READ);
        NEEDED.put("programme/area", Permission.PROGRAMME_READ);
        NEEDED.put("programme/area-history", Permission.PROGRAMME_READ);
        NEEDED.put("programme/area-edit", Permission.PROGRAMME_WRITE);
        NEEDED.put("programme/area-boundary", Permission.PROGRAMME_WRITE);
        NEEDED.put("programme/concept", Permission.PROGRAMME_READ);
        NEEDED.put("programme/concept-edit", Permission.PROGRAMME_WRITE);
        NEEDED.put("programme/concept-update", Permission.PROGRAMME_WRITE);
        NEEDED.put("group/groups", Permission.GROUP_READ);
        NEEDED.put("group/group", Permission.GROUP_READ);
        NEEDED.put("group/history", Permission.GROUP_READ);
        NEEDED.put("group/coverage", Permission.GROUP_READ);
        NEEDED.put("group/meeting", Permission.GROUP_READ);
        NEEDED.put("group/meeting-edit", Permission.GROUP_WRITE);
        NEEDED.put("group/group-edit", Permission.GROUP_WRITE);
        NEEDED.put("idea/ideas", Permission.IDEA_READ);
        NEEDED.put("idea/idea", Permission.IDEA_READ);
        NEEDED.put("idea/history", Permission.IDEA_READ);
        NEEDED.put("idea/idea-edit", Permission.IDEA_WRITE);
        NEEDED.put("idea/step", Permission.IDEA_WRITE);
        NEEDED.put("idea/merge", Permission.IDEA_WRITE);
        NEEDED.put("idea/feedback", Permission.IDEA_WRITE);
        NEEDED.put("idea/sheets", Permission.IDEA_READ);
        NEEDED.put("idea/sheet", Permission.IDEA_READ);
        NEEDED.put("idea/sheet-history", Permission.IDEA_READ);
        NEEDED.put("idea/sheet-edit", Permission.IDEA_WRITE);
        NEEDED.put("idea/exchange", Permission.IDEA_DECIDE);
        NEEDED.put("insight/warnings", Permission.COOPERATION_READ);
        NEEDED.put("insight/synergies", Permission.COOPERATION_READ);
        NEEDED.put("insight/synergy", Permission.COOPERATION_READ);
        NEEDED.put("insight/report-begin", Permission.PAPER_WRITE);
        NEEDED.put("insight/report", Permission.PAPER_WRITE);
        NEEDED.put("insight/blocks", Permission.MASTER_DATA_WRITE);
        NEEDED.put("insight/block", Permission.MASTER_DATA_WRITE);
        NEEDED.put("matching/needs", Permission.MATCHING_READ);
        NEEDED.put("matching/offers", Permission.MATCHING_READ);
        NEEDED.put("matching/listing", Permission.MATCHING_READ);
        NEEDED.put("matching/history", Permission.MATCHING_READ);
        NEEDED.put("matching/listing-edit", Permission.MATCHING_WRITE);
        NEEDED.put("matching/step", Permission.MATCHING_WRITE);
        NEEDED.put("matching/matches", Permission.MATCHING_READ);
        NEEDED.put("matching/match-message", Permission.MATCHING_READ);
        NEEDED.put("matching/match-exclude", Permission.MATCHING_WRITE);
        NEEDED.put("matching/weights", Permission.MATCHING_MANAGE);
        NEEDED.put("cooperation/cooperations", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/board", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/timeline", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/map", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/cooperation", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/history", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/cooperation-edit", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/step", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/partner", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/plan", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/outcome", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/agreement", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/agreement-history", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/agreement-edit", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/agreement-step", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/commitments", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/commitment", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/commitment-edit", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/commitment-record", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/balance", Permission.COOPERATION_READ);
        NEEDED.put("cooperation/letter", Permission.COOPERATION_WRITE);
        NEEDED.put("cooperation/templates", Permission.MASTER_DATA_WRITE);
        for (String page : List.of("marketplaces", "marketplace", "history", "cards", "balance")) {
            NEEDED.put("market/" + page, Permission.COOPERATION_READ);
        }
        for (String page : List.of("marketplace-edit", "step", "cards-add", "deal")) {
            NEEDED.put("market/" + page, Permission.COOPERATION_WRITE);
        }
        NEEDED.put("cooperation/template", Permission.MASTER_DATA_WRITE);
        NEEDED.put("platform/audit", Permission.AUDIT_READ);
        NEEDED.put("platform/calendar", Permission.OWN_ACCOUNT);
        NEEDED.put("platform/mails", Permission.MAIL_ADMINISTER);
        NEEDED.put("platform/mail", Permission.MAIL_ADMINISTER);
        NEEDED.put("council/members", Permission.MASTER_DATA_READ);
        NEEDED.put("council/member", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("council/terms", Permission.MASTER_DATA_READ);
        NEEDED.put("council/term", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("council/meetings", Permission.PAPER_READ);
        NEEDED.put("council/meeting", Permission.PAPER_READ);
        NEEDED.put("council/meeting-edit", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("council/meeting-import", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("council/member-import", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("council/paper-changes", Permission.PAPER_READ);
        NEEDED.put("council/co-sign", Permission.OWN_ACCOUNT);
        NEEDED.put("council/co-signing", Permission.PAPER_WRITE);
        NEEDED.put("council/resolutions", Permission.PAPER_READ);
        NEEDED.put("council/resolution", Permission.PAPER_READ);
        NEEDED.put("publication/publications", Permission.PUBLICATION_DECIDE);
        NEEDED.put("publication/publication", Permission.PUBLICATION_DECIDE);
        NEEDED.put("publication/log", Permission.PUBLICATION_DECIDE);
        NEEDED.put("council/agenda", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("council/agenda-item", Permission.COUNCIL_DATA_WRITE);
        NEEDED.put("reminder/job", Permission.MAIL_ADMINISTER);
        NEEDED.put("reminder/mail-templates", Permission.MAIL_ADMINISTER);
        NEEDED.put("reminder/mail-template", Permission.MAIL_ADMINISTER);
        NEEDED.put("platform/search", Permission.OWN_ACCOUNT);
        NEEDED.put("platform/settings", Permission.SETTINGS_ADMINISTER);
        NEEDED.put("platform/setting", Permission.SETTINGS_ADMINISTER);
        NEEDED.put("platform/view", Permission.OWN_ACCOUNT);
        NEEDED.put("platform/views", Permission.OWN_ACCOUNT);
        NEEDED.put("town/boundary", Permission.MASTER_DATA_WRITE);
        NEEDED.put("town/fields-of-action", Permission.MASTER_DATA_READ);
        NEEDED.put("town/field-of-action", Permission.MASTER_DATA_WRITE);
        NEEDED.put("town/tags", Permission.MASTER_DATA_READ);
        NEEDED.put("town/tag", Permission.MASTER_DATA_WRITE);
        NEEDED.put("town/municipality", Permission.MASTER_DATA_WRITE);
        NEEDED.put("town/working-days", Permission.MASTER_DATA_WRITE);
        NEEDED.put("town/closing-day", Permission.MASTER_DATA_WRITE);
        NEEDED.put("town/products", Permission.MASTER_DATA_READ);
        NEEDED.put("town/product", Permission.MASTER_DATA_WRITE);
    }

    @Test
    void theTableKnowsEveryPage() throws IOException {
        Set<String> known = new TreeSet<>(NEEDED.keySet());
        known.addAll(OPEN);
        assertThat(known).containsExactlyElementsOf(pages());
    }

    @Test
    void withoutSignInEveryPageLeadsToTheSignIn() throws IOException {
        APIRequestContext nobody = page().context().request();
        List<String> wrong = new ArrayList<>();
        for (String path : pages()) {
            APIResponse answer =
                    nobody.get(url() + path, RequestOptions.create().setMaxRedirects(0));
            boolean leadsToSignIn =
                    answer.status() == 302 && answer.headers().get("location").contains("/identity/sign-in");
            if (!OPEN.contains(path) && !leadsToSignIn) {
                wrong.add(path + " -> " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoleOpensWhatItsTableGrantsAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        DemoData.ROLES.forEach((login, role) -> {
            APIRequestContext person = SignedIn.as(login);
            NEEDED.forEach((path, permission) -> addresses(path).forEach(address -> {
                int status = person.get(url() + address).status();
                boolean granted = RolePermissions.reach(role, permission) != Reach.NONE;
                Set<Integer> expected = granted ? Set.of(200, 400, 404) : Set.of(403, 404);
                if (!expected.contains(status)) {
                    wrong.add(login + " " + address + " -> " + status);
                }
            }));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void foreignPapersAreNotEvenConfirmedToExist() {
        DemoDatabase.run("UPDATE nordertor.council_paper SET visibility = 'PUBLIC' WHERE number IS NOT NULL");
        APIRequestContext author = SignedIn.as("redaktion");
        String draft = firstDraft(author);
        for (String reader : List.of("lesen", "admin")) {
            APIRequestContext person = SignedIn.as(reader);
            for (String path : List.of(
                    "council/paper?id=" + draft,
                    "council/paper-history?id=" + draft,
                    "council/paper?id=" + draft + "&version=1",
                    "api/papers/" + draft + "/versions/1.pdf")) {
                assertThat(person.get(url() + path).status())
                        .as(reader + " " + path)
                        .isEqualTo(404);
            }
        }
    }

    /** The page without an id, and where it takes one, with some that nobody should have. */
    private static List<String> addresses(String path) {
        boolean full = "full".equals(System.getProperty("nordertor.depth"));
        Stream<String> ids = takesAnId(path)
                ? FOREIGN_IDS.stream().limit(full ? FOREIGN_IDS.size() : IDS_IN_NORMAL_DEPTH)
                : Stream.empty();
        return Stream.concat(Stream.of(""), ids).map(id -> path + id).toList();
    }

    private static boolean takesAnId(String path) {
        try {
            return Files.readString(PAGES.resolve(path + ".xhtml")).contains("name=\"id\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDraft(APIRequestContext author) {
        String list = author.get(url() + "council/papers?state=DRAFT").text();
        return list.replaceAll("(?s).*?/council/paper\\?id=(\\d+).*", "$1");
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .map(name -> name.replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }
}
