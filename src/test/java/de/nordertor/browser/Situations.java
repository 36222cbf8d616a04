package de.nordertor.browser;

import static de.nordertor.browser.Situation.NOBODY;
import static de.nordertor.browser.Situation.of;

import java.util.List;
import java.util.stream.Stream;

/** Every page with a form, in the states in which each of its fields and buttons is there. */
final class Situations {

    private static final String PAPER = "SELECT MIN(id) FROM nordertor.council_paper WHERE id <> 11 AND ";
    private static final String DRAFT = "{" + PAPER + "state = 'DRAFT' AND submitted_at IS NULL}";
    private static final String SUBMITTED = "{" + PAPER + "submitted_at IS NOT NULL}";
    private static final String APPROVED = "{" + PAPER + "state = 'APPROVED'}";
    private static final String DEPARTMENT_SUBSELECT = "(SELECT id FROM nordertor.department WHERE code = '3')";
    private static final String DEPARTMENT = "{SELECT id FROM nordertor.department WHERE code = '3'}";
    private static final String LEAVER = "9";
    private static final String NEWEST_DRAFT = "{SELECT MAX(id) FROM nordertor.council_paper}";
    private static final String RESOLUTION = "{SELECT id FROM nordertor.paper_type WHERE code = 'RESOLUTION'}";
    private static final String COMMITTEE = "{SELECT MIN(id) FROM nordertor.committee}";

    private static final String[] AN_ATTACHMENT = {
        "DELETE FROM nordertor.attachment WHERE id = 7",
        "INSERT INTO nordertor.attachment SELECT 7, 1, 'CouncilPaper', MIN(id), 'Lageplan', 'lageplan.pdf', 'PDF', 1,"
                + " SHA2('', 256), 'NON_PUBLIC', NULL, UTC_TIMESTAMP(6), FALSE FROM nordertor.council_paper"
                + " WHERE state = 'DRAFT' AND submitted_at IS NULL"
    };
    /** What was given back or approved before is no longer submitted. */
    private static final String A_SUBMITTED_PAPER = "UPDATE nordertor.council_paper p JOIN (SELECT MAX(id) AS id,"
            + " SUM(submitted_at IS NOT NULL) AS submitted FROM nordertor.council_paper WHERE state = 'DRAFT'"
            + " AND id <> 11) d ON p.id = d.id AND d.submitted = 0 SET p.submitted_at = UTC_TIMESTAMP(6)";

    private static final String NOTHING_WITHDRAWN =
            "UPDATE nordertor.council_paper SET state = 'DRAFT' WHERE state = 'WITHDRAWN'";

    private static final String[] A_CORRECTION = {
        "INSERT IGNORE INTO nordertor.paper_version SELECT 8, 1, paper_id, 2, paper_date, budget_product_id,"
                + " information_contact, subject, statement_of_facts, NULL, visibility, NULL, 'Zahl', NULL, NULL, NULL,"
                + " NULL, NULL FROM nordertor.paper_version WHERE approved_at IS NOT NULL AND version_number = 1 LIMIT 1",
        "INSERT IGNORE INTO nordertor.paper_station SELECT 8, 1, 8, committee_id, meeting_date, role, visibility"
                + " FROM nordertor.paper_station LIMIT 1"
    };
    private static final String[] NO_CORRECTION = {
        "DELETE FROM nordertor.paper_station WHERE paper_version_id IN"
                + " (SELECT id FROM nordertor.paper_version WHERE version_number = 2)",
        "DELETE FROM nordertor.paper_version WHERE version_number = 2"
    };
    private static final String[] NO_ADMINISTRATOR = {
        "UPDATE nordertor.user_account u JOIN nordertor.role_grant g ON g.user_id = u.id SET u.state = 'DISABLED'"
                + " WHERE g.role = 'ADMINISTRATOR'",
        "DELETE FROM nordertor.sign_in_attempt",
        "REPLACE INTO nordertor.setup_code VALUES (SHA2('ONE-TIME', 256), UTC_TIMESTAMP(6),"
                + " UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)"
    };
    private static final String[] THE_ADMINISTRATOR = {
        "UPDATE nordertor.user_account SET state = 'ACTIVE' WHERE login = 'admin'"
    };
    private static final String[] A_LEAVER = {
        "DELETE FROM nordertor.role_grant WHERE user_id = " + LEAVER,
        "DELETE FROM nordertor.user_account WHERE id = " + LEAVER,
        "INSERT INTO nordertor.user_account SELECT 9, 1, 'abgang', 'Abgang, Alex', NULL, NULL, password_hash, FALSE,"
                + " 'ACTIVE', language, theme, department_id, 0, 0, NULL FROM nordertor.user_account"
                + " WHERE login = 'lesen'"
    };
    private static final String[] A_VIEW = {
        "DELETE FROM nordertor.saved_view WHERE owner_id = (SELECT id FROM nordertor.user_account"
                + " WHERE login = 'lesen')",
        "INSERT INTO nordertor.saved_view SELECT 16, 1, '/council/papers', id, 'Leser', 'Freigegeben', 'freigegeben',"
                + " '?state=APPROVED', NULL, 'OWNER', NULL FROM nordertor.user_account WHERE login = 'lesen'"
    };
    private static final String OLD_PASSWORD =
            "UPDATE nordertor.user_account u JOIN nordertor.user_account r ON r.login = 'redaktion'"
                    + " SET u.password_hash = r.password_hash WHERE u.login = 'quartier'";
    private static final String NEW_PASSWORD = "vier Möwen am Wehr";

    static final String NOT_THERE = "999999999999";

    /** A draft with an attachment, in a department for which only the mayor and the committee office have a role. */
    static final String[] PAPERS_OF_OTHERS = {
        "INSERT INTO nordertor.council_paper SELECT 11, 1, paper_type_id, " + DEPARTMENT_SUBSELECT + ", 'DRAFT', NULL,"
                + " 'Fremd', paper_date, 'PUBLIC', NULL, changed_at, changed_at, 'Fremd', NULL"
                + " FROM nordertor.council_paper WHERE state = 'APPROVED' LIMIT 1",
        "INSERT INTO nordertor.paper_version SELECT 12, 1, 11, 1, paper_date, NULL, 'Fremd', 'Fremd',"
                + " statement_of_facts, NULL, 'PUBLIC', NULL, NULL, NULL, NULL, NULL, NULL, NULL"
                + " FROM nordertor.paper_version WHERE approved_at IS NOT NULL LIMIT 1",
        "INSERT INTO nordertor.attachment VALUES (13, 1, 'CouncilPaper', 11, 'Fremd', 'fremd.pdf', 'PDF', 1,"
                + " SHA2('', 256), 'PUBLIC', NULL, UTC_TIMESTAMP(6), FALSE)"
    };

    static final String[] NO_PAPERS_OF_OTHERS = {
        "DELETE FROM nordertor.attachment WHERE id = 13",
        "DELETE FROM nordertor.paper_version WHERE id = 12",
        "DELETE FROM nordertor.council_paper WHERE id = 11"
    };

    private static final String A_FEED =
            "REPLACE INTO nordertor.calendar_feed (user_id, token_hash, created_at) SELECT id, 'x', UTC_TIMESTAMP(6)"
                    + " FROM nordertor.user_account WHERE login = 'lesen'";

    private static final String MAIL = "18";
    private static final String[] A_MAIL = {
        "DELETE FROM nordertor.outgoing_mail",
        "INSERT INTO nordertor.outgoing_mail (id, version, unique_key, message_id, subject_kind, subject_id, revision,"
                + " state, recipient_name, recipient, title, text, created_at, attempts, settled_at, failure) VALUES ("
                + MAIL + ", 1, '18', '<18@localhost>', 'GroupMeeting', 49, 1, 'UNDELIVERABLE', 'Cordes, Helga',"
                + " 'helga@verein.example', 'Einladung', 'Guten Tag', UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6),"
                + " '550 5.1.1 User unknown')"
    };

    private Situations() {}

    static List<String> idsOfOthers(String page) {
        return switch (page) {
            case "council/paper", "council/paper-edit", "council/co-signing" -> List.of(NOT_THERE, "11");
            case "document/attachment" -> List.of(NOT_THERE, "13");
            case "identity/absence" -> List.of(NOT_THERE, AbsenceSituations.OF_OTHERS);
            case "partner/bulk-plan" -> List.of(NOT_THERE, PartnerSituations.PLAN_OF_OTHERS);
            case "journal/deadline-bulk-plan" -> List.of(NOT_THERE, JournalSituations.PLAN_OF_OTHERS);
            default -> List.of(NOT_THERE);
        };
    }

    static List<Situation> all() {
        return Stream.of(
                        accounts(),
                        AbsenceSituations.all(),
                        masterData(),
                        papers(),
                        MeetingSituations.all(),
                        CouncilImportSituations.all(),
                        TrackingSituations.all(),
                        CoSigningSituations.all(),
                        PublicationSituations.all(),
                        lists(),
                        RegisterSituations.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Situation> accounts() {
        return List.of(
                of("identity/sign-in", NOBODY, "")
                        .before("DELETE FROM nordertor.sign_in_attempt")
                        .takes("login", "redaktion")
                        .takes("password", DemoData.password()),
                of("identity/setup", NOBODY, "")
                        .before(NO_ADMINISTRATOR)
                        .after(THE_ADMINISTRATOR)
                        .takes("code", "ONE-TIME")
                        .takes("login", "erste-*")
                        .takes("password", NEW_PASSWORD)
                        .takes("repeated", NEW_PASSWORD)
                        .storedAs(
                                "displayName",
                                "SELECT display_name FROM nordertor.user_account ORDER BY id DESC LIMIT 1"),
                of("identity/password", "quartier", "")
                        .before("DELETE FROM nordertor.sign_in_attempt")
                        .takes("oldPassword", DemoData.password())
                        .takes("newPassword", NEW_PASSWORD)
                        .takes("repeated", NEW_PASSWORD)
                        .after(OLD_PASSWORD),
                of("identity/account", "lesen", ""),
                of("identity/user", "admin", "")
                        .choosing("role", "READER")
                        .takes("login", "neu-*")
                        .takes("email", "a@b.example")
                        .takes("phone", "05021 1")
                        .shownAt("identity/user?id={SELECT MAX(id) FROM nordertor.user_account}"),
                of("identity/user", "admin", "?id=" + LEAVER)
                        .before(A_LEAVER)
                        .takes("login", "abgang")
                        .takes("email", "a@b.example")
                        .takes("phone", "05021 1")
                        .shownAt("identity/user?id=" + LEAVER),
                of("identity/user", "admin", "?id=" + LEAVER)
                        .before(A_LEAVER)
                        .before("UPDATE nordertor.user_account SET state = 'DISABLED' WHERE id = " + LEAVER)
                        .takes("login", "abgang")
                        .takes("email", "a@b.example")
                        .takes("phone", "05021 1"));
    }

    private static List<Situation> masterData() {
        return List.of(
                of("identity/department", "admin", "")
                        .takes("code", "D-*")
                        .shownAt("identity/department?id={SELECT MAX(id) FROM nordertor.department}"),
                of("identity/department", "admin", "?id=" + DEPARTMENT)
                        .takes("code", "3")
                        .shownAt("identity/department?id=" + DEPARTMENT),
                of("council/committee", "gremien", "")
                        .takes("summonsPeriod", "10")
                        .shownAt("council/committee?id={SELECT MAX(id) FROM nordertor.committee}"),
                of("council/paper-type", "gremien", "")
                        .takes("code", "K_*")
                        .takes("pattern", "{Fachbereich}/{lfd:3}/{Jahr}")
                        .shownAt("council/paper-type?id={SELECT MAX(id) FROM nordertor.paper_type}"),
                of("council/paper-types", "gremien", "")
                        .before("DELETE FROM nordertor.paper_number_sequence WHERE sequence_key LIKE '%/2031'")
                        .choosing("type", RESOLUTION)
                        .choosing("department", DEPARTMENT)
                        .takes("year", "2031")
                        .takes("lastNumber", "7"),
                of("town/municipality", "admin", "")
                        .takes("key", "03256022")
                        .takes("shield", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                        .limits("shield", 200_000)
                        .shownAt("town/municipality"),
                of("town/product", "admin", "")
                        .takes("code", "P-*")
                        .shownAt("town/product?id={SELECT MAX(id) FROM nordertor.budget_product}"),
                of("platform/setting", "admin", "?key=nordertor.session.minutes")
                        .takes("value", "60"));
    }

    private static List<Situation> papers() {
        return List.of(
                paper(of("council/paper-edit", "redaktion", "")
                        .choosing("type", RESOLUTION)
                        .choosing("department", "{SELECT id FROM nordertor.department WHERE code = '5'}")
                        .shownAt("council/paper-edit?id=" + NEWEST_DRAFT)),
                paper(of("council/paper-edit", "redaktion", "?id=" + DRAFT).shownAt("council/paper-edit?id=" + DRAFT)),
                of("council/paper", "redaktion", "?id=" + DRAFT)
                        .before(JournalSituations.deadlineOn(
                                "CouncilPaper", PAPER + "state = 'DRAFT' AND submitted_at IS NULL"))
                        .after(NOTHING_WITHDRAWN),
                of("council/paper", "leitung", "?id=" + SUBMITTED)
                        .before(A_SUBMITTED_PAPER)
                        .after(NOTHING_WITHDRAWN),
                of("council/paper", "leitung", "?id=" + APPROVED)
                        .shownAt("council/paper?id=" + APPROVED)
                        .after(NO_CORRECTION),
                of("council/paper", "leitung", "?id=" + APPROVED)
                        .before(A_CORRECTION)
                        .forgets("reason")
                        .after(NO_CORRECTION),
                of("document/attachment", "redaktion", "?id=7")
                        .before(AN_ATTACHMENT)
                        .shownAt("document/attachment?id=7"));
    }

    private static Situation paper(Situation form) {
        return form.choosing("visibility", "NON_PUBLIC")
                .choosing("committee", COMMITTEE)
                .takes("date", "18.05.2016")
                .takes("meetingDate", "31.05.2016")
                .limits("statement", 1_000_000)
                .limits("resolution", 1_000_000);
    }

    private static List<Situation> lists() {
        return List.of(
                of("council/papers", "lesen", ""),
                of("identity/users", "admin", ""),
                of("platform/view", "lesen", "?list=/council/papers&query=%3Fstate%3DAPPROVED")
                        .shownAt("platform/views"),
                of("platform/view", "lesen", "?id=16").before(A_VIEW).shownAt("platform/view?id=16"),
                of("platform/views", "lesen", "").before(A_VIEW),
                of("platform/calendar", "lesen", ""),
                of("platform/calendar", "lesen", "").before(A_FEED).after("DELETE FROM nordertor.calendar_feed"),
                of("platform/mails", "admin", "")
                        .before(A_MAIL)
                        .after("DELETE FROM nordertor.outgoing_mail WHERE id = " + MAIL),
                of("platform/mail", "admin", "?id=" + MAIL)
                        .before(A_MAIL)
                        .shownAt("platform/mail?id=" + MAIL)
                        .after("DELETE FROM nordertor.outgoing_mail WHERE id = " + MAIL),
                of("platform/audit", "admin", ""));
    }
}
