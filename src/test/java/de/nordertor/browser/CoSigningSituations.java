package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import de.nordertor.TownDay;
import de.nordertor.Visitor;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The pages on which papers are given to co-sign, and signed. */
final class CoSigningSituations {

    private static final String SOON =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").format(TownDay.today().plusDays(20));
    private static final String DRAFT = "SELECT MIN(id) FROM nordertor.council_paper WHERE id <> 11"
            + " AND state = 'DRAFT' AND submitted_at IS NULL";
    private static final String PAGE = "council/co-signing";
    private static final String[] NOTHING_SIGNED = {
        "DELETE FROM nordertor.co_signature",
        "DELETE FROM nordertor.co_signing_text",
        "DELETE FROM nordertor.co_signing"
    };
    private static final String TWO_PEOPLE =
            "INSERT INTO nordertor.co_signature (id, version, co_signing_id, ordinal, person_id, due_on, due_version,"
                    + " asked_at, state) SELECT IF(login = 'lesen', 70501, 70502), 1, 70500, IF(login = 'lesen', 0, 1), id,"
                    + " CURRENT_DATE + INTERVAL 14 DAY, 1, UTC_TIMESTAMP(6), 'ASKED' FROM nordertor.user_account"
                    + " WHERE login IN ('lesen', 'gremien')";
    private static final String ASKED_OF_THE_READER = "{SELECT MAX(s.id) FROM nordertor.co_signature s"
            + " JOIN nordertor.co_signing c ON c.id = s.co_signing_id JOIN nordertor.user_account u ON u.id = s.person_id"
            + " WHERE u.login = 'lesen' AND c.state <> 'ENDED'}";

    private static Visitor author;

    private CoSigningSituations() {}

    static List<Situation> all() {
        return List.of(
                with("ENDED").takes("until", SOON).takes("dueOn", SOON),
                with("RUNNING"),
                with("RETURNED").takes("again", SOON),
                of("council/co-sign", "lesen", "?id=" + ASKED_OF_THE_READER)
                        .before(NOTHING_SIGNED)
                        .before(coSigning("ENDED"), TWO_PEOPLE)
                        .prepared(CoSigningSituations::start)
                        .limits("comment", 2_000)
                        .shownAt("council/co-sign?id=" + ASKED_OF_THE_READER)
                        .after(NOTHING_SIGNED));
    }

    private static Situation with(String state) {
        return of(PAGE, "redaktion", "?id={" + DRAFT + "}")
                .before(NOTHING_SIGNED)
                .before(coSigning(state), TWO_PEOPLE)
                .after(NOTHING_SIGNED);
    }

    private static String coSigning(String state) {
        return "INSERT INTO nordertor.co_signing (id, version, paper_version_id, mode, state, text_hash, started_by_id,"
                + " started_by, started_at, return_count) SELECT 70500, 1, v.id, 'PARALLEL', '" + state
                + "', REPEAT('a', 64), u.id, 'Wiegandt, Jonas', UTC_TIMESTAMP(6), 0 FROM nordertor.paper_version v"
                + " JOIN nordertor.user_account u ON u.login = 'redaktion' WHERE v.paper_id = (" + DRAFT + ")";
    }

    /** As its author does it, with the people of the last one: nobody else knows the hash of the words. */
    private static void start() {
        String page = PAGE + "?id=" + DemoDatabase.value(DRAFT);
        Map<String, String> form = opened(page);
        author.post(page, form);
        DemoDatabase.remindNobody();
    }

    /** In the session of the last time while there is one. */
    private static Map<String, String> opened(String page) {
        if (author != null) {
            try {
                return author.form(page, "start");
            } catch (AssertionError signedOut) {
                author = null;
            }
        }
        author = new Visitor(BrowserTest.url()).signIn("redaktion", DemoData.password());
        return author.form(page, "start");
    }
}
