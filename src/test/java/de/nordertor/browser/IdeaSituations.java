package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of ideas. */
final class IdeaSituations {

    private static final String BENCHES = "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.idea) AS first";
    /** The last one of the demo, whose ids came first; they are not without gaps. */
    private static final String OTHER =
            "SELECT MAX(id) FROM (SELECT id FROM nordertor.idea ORDER BY id LIMIT 3) AS demo";

    private static final String IDEA = "{" + BENCHES + "}";
    private static final String NEWEST = "{SELECT MAX(id) FROM nordertor.idea}";
    private static final int LONG_TEXT = 10_000;
    private static final int SENTENCE = 1_000;

    /** Only those of the demo, whose ids came first, so that nothing is like what is entered. */
    private static final String ENTERED = "(" + OTHER + ")";

    private static final String[] NONE_ALIKE = {
        "DELETE FROM nordertor.sheet_adoption",
        "DELETE FROM nordertor.foreign_idea",
        "DELETE FROM nordertor.idea_field WHERE idea_id > " + ENTERED,
        "DELETE FROM nordertor.idea_step WHERE idea_id > " + ENTERED,
        "DELETE FROM nordertor.idea_support WHERE idea_id > " + ENTERED,
        "UPDATE nordertor.idea SET merged_into_id = NULL WHERE id > " + ENTERED,
        "DELETE FROM nordertor.idea WHERE id > " + ENTERED
    };
    /** As it came in, whatever was done here before. */
    private static final String[] COLLECTED = {
        "DELETE FROM nordertor.idea_step WHERE ordinal > 0 AND idea_id = (" + BENCHES + ")",
        "UPDATE nordertor.idea SET state = 'COLLECTED', state_since = received_on, merged_into_id = NULL"
                + " WHERE id = (" + BENCHES + ")"
    };

    private static final String[] REVIEWED = {
        "INSERT INTO nordertor.idea_step SELECT 46, 1, i.id, 1, 'UNDER_REVIEW', '2016-05-09', 'Zu prüfen',"
                + " UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.idea i WHERE i.id = (" + BENCHES + ")",
        "UPDATE nordertor.idea SET state = 'UNDER_REVIEW', state_since = '2016-05-09' WHERE id = (" + BENCHES + ")"
    };

    private static final String OWN =
            "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.practice_sheet WHERE municipality IS NULL) AS own";
    private static final String FOREIGN =
            "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.practice_sheet WHERE uid = 'demo-lesepaten') AS other";
    private static final String OWN_SHEET = "{" + OWN + "}";
    private static final String FOREIGN_SHEET = "{" + FOREIGN + "}";
    private static final String[] NOT_READ_YET = {
        "DELETE FROM nordertor.practice_sheet WHERE municipality = 'Beispielhausen'"
    };
    private static final String[] ADOPTED = {
        "DELETE FROM nordertor.sheet_adoption",
        "INSERT INTO nordertor.sheet_adoption SELECT 45, 1, (" + BENCHES + "), (" + FOREIGN + "), '2016-05-18', NULL,"
                + " 'Brandhorst'"
    };
    private static final String FILE =
            """
            {"format": "nordertor-exchange", "version": 1, "municipality": "Beispielhausen", "producedOn": "2016-05-18",
             "sheets": [{"id": "blatt-1", "title": "Tauschregal"}]}
            """;

    private IdeaSituations() {}

    private static Situation sheet(Situation form) {
        for (String text :
                List.of("startingPosition", "description", "management", "participation", "effect", "conclusion")) {
            form.limits(text, LONG_TEXT);
        }
        return form.limits("contact", SENTENCE);
    }

    static List<Situation> all() {
        return List.of(
                of("idea/ideas", "lesen", ""),
                idea(of("idea/idea-edit", "redaktion", "").before(NONE_ALIKE).shownAt("idea/idea-edit?id=" + NEWEST)),
                idea(of("idea/idea-edit", "quartier", "")
                        .before(NONE_ALIKE)
                        .takes("title", "Bänke am Nordring *")
                        .afterPressing("save")
                        .shownAt("idea/idea-edit?id=" + NEWEST)),
                idea(of("idea/idea-edit", "quartier", "?id=" + IDEA)
                        .before(COLLECTED)
                        .shownAt("idea/idea-edit?id=" + IDEA)),
                of("idea/idea", "quartier", "?id=" + IDEA)
                        .before(COLLECTED)
                        .before(JournalSituations.deadlineOn("Idea", BENCHES))
                        .takes("amount", "3")
                        .shownAt("idea/idea?id=" + IDEA),
                of("idea/step", "redaktion", "?id=" + IDEA + "&to=UNDER_REVIEW")
                        .before(COLLECTED)
                        .takes("on", "18.05.2016")
                        .limits("reason", SENTENCE)
                        .shownAt("idea/idea?id=" + IDEA),
                of("idea/sheets", "lesen", ""),
                sheet(of("idea/sheet-edit", "redaktion", "")
                        .shownAt("idea/sheet-edit?id={SELECT MAX(id) FROM nordertor.practice_sheet}")),
                sheet(of("idea/sheet-edit", "quartier", "?id=" + OWN_SHEET).shownAt("idea/sheet-edit?id=" + OWN_SHEET)),
                of("idea/sheet", "quartier", "?id=" + OWN_SHEET)
                        .before(JournalSituations.deadlineOn("GoodPracticeSheet", OWN))
                        .shownAt("idea/sheet?id=" + OWN_SHEET),
                idea(of("idea/idea-edit", "quartier", "?sheet=" + FOREIGN_SHEET)
                        .before(NONE_ALIKE)
                        .shownAt("idea/idea-edit?id=" + NEWEST)),
                of("idea/feedback", "redaktion", "?id=" + IDEA)
                        .before(ADOPTED)
                        .limits("outcome", LONG_TEXT)
                        .shownAt("idea/idea?id=" + IDEA),
                of("idea/exchange", "quartier", "").bringing("blatt.json", "application/json", FILE),
                of("idea/exchange", "leitung", "")
                        .before(NOT_READ_YET)
                        .bringing("blatt.json", "application/json", FILE)
                        .afterPressing("look"),
                of("idea/merge", "quartier", "?id=" + IDEA).before(COLLECTED).before(REVIEWED),
                of("idea/step", "leitung", "?id=" + IDEA + "&to=MERGED&into={" + OTHER + "}")
                        .before(COLLECTED)
                        .before(REVIEWED)
                        .takes("on", "18.05.2016")
                        .limits("reason", SENTENCE)
                        .shownAt("idea/idea?id=" + IDEA));
    }

    private static Situation idea(Situation form) {
        return form.takes("receivedOn", "23.04.2016")
                .choosing("source", "STAFF")
                .limits("description", LONG_TEXT);
    }
}
