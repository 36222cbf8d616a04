package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of funding programmes and of taking part in them. */
final class ProgrammeSituations {

    private static final String DEMO = "SELECT MIN(id) FROM nordertor.funding_programme";
    private static final String PROGRAMME = "{" + DEMO + "}";
    private static final String NEWEST = "{SELECT MAX(id) FROM nordertor.funding_programme}";
    private static final int LONG_TEXT = 10_000;
    private static final int SENTENCE = 1_000;

    /** As the reference report tells it, whatever was done here before. */
    private static final String[] PENDING = {
        "DELETE FROM nordertor.participation_step WHERE ordinal > 2 AND participation_id = (SELECT id"
                + " FROM nordertor.programme_participation WHERE programme_id = (" + DEMO + "))",
        "UPDATE nordertor.programme_participation SET state = 'PENDING', state_since = '2016-04-25'"
                + " WHERE programme_id = (" + DEMO + ")",
        "DELETE FROM nordertor.advisory_session",
        "DELETE FROM nordertor.deadline WHERE subject_kind = 'FundingProgramme'"
    };

    private static final String SESSION = "47";
    /** After an admission, which the reference report still awaits; not held yet. */
    private static final String[] ADVISED = {
        "UPDATE nordertor.programme_participation SET state = 'ADMITTED', state_since = '2016-05-18'"
                + " WHERE programme_id = (" + DEMO + ")",
        "INSERT IGNORE INTO nordertor.participation_step SELECT 48, 1, p.id, 3, 'ADMITTED', '2016-05-18', 'Zusage',"
                + " UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.programme_participation p"
                + " WHERE p.programme_id = (" + DEMO + ")",
        "DELETE FROM nordertor.advisory_session",
        "INSERT INTO nordertor.advisory_session (id, version, participation_id, format, state, topic, held_on, results,"
                + " changed_at, changed_by) SELECT " + SESSION + ", 1, p.id, 'ADVISORY_SESSION', 'PLANNED', 'Auftakt',"
                + " '2016-06-01', 'Ziele', UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.programme_participation p"
                + " WHERE p.programme_id = (" + DEMO + ")"
    };

    private ProgrammeSituations() {}

    static List<Situation> all() {
        return List.of(
                of("programme/programmes", "lesen", ""),
                programme(of("programme/programme-edit", "quartier", "")
                        .afterPressing("addMunicipality", "addDuty")
                        .shownAt("programme/programme-edit?id=" + NEWEST)),
                programme(of("programme/programme-edit", "leitung", "?id=" + PROGRAMME))
                        .shownAt("programme/programme-edit?id=" + PROGRAMME),
                of("programme/programme", "quartier", "?id=" + PROGRAMME)
                        .before(JournalSituations.deadlineOn("FundingProgramme", DEMO))
                        .shownAt("programme/programme?id=" + PROGRAMME),
                of("programme/participation-edit", "quartier", "?id=" + PROGRAMME)
                        .limits("assessment", LONG_TEXT)
                        .shownAt("programme/participation-edit?id=" + PROGRAMME),
                of("programme/step", "quartier", "?id=" + PROGRAMME + "&to=ADMITTED")
                        .before(PENDING)
                        .takes("on", "18.05.2016")
                        .limits("reason", SENTENCE)
                        .shownAt("programme/programme?id=" + PROGRAMME),
                of("programme/step-document", "quartier", "?id={SELECT MIN(id) FROM nordertor.participation_step}")
                        .shownAt("programme/step-document?id={SELECT MIN(id) FROM nordertor.participation_step}"),
                session(of("programme/session-edit", "quartier", "?programme=" + PROGRAMME)
                        .before(PENDING)
                        .before(ADVISED)
                        .shownAt("programme/session-edit?id={SELECT MAX(id) FROM nordertor.advisory_session}")),
                session(of("programme/session-edit", "leitung", "?id=" + SESSION)
                        .before(PENDING)
                        .before(ADVISED)
                        .shownAt("programme/session-edit?id=" + SESSION)),
                of("programme/session", "quartier", "?id=" + SESSION)
                        .before(PENDING)
                        .before(ADVISED)
                        .before(JournalSituations.deadlineOn("AdvisorySession", SESSION))
                        .shownAt("programme/session?id=" + SESSION),
                of("programme/signal", "quartier", "?id=" + PROGRAMME)
                        .before(PENDING)
                        .takes("on", "18.05.2016")
                        .choosing("tone", "OPEN")
                        .limits("text", SENTENCE)
                        .shownAt("programme/programme?id=" + PROGRAMME));
    }

    private static Situation session(Situation form) {
        return form.choosing("format", "ADVISORY_SESSION")
                .takes("on", "01.06.2016")
                .limits("participants", 4_000)
                .limits("agenda", 2 * LONG_TEXT)
                .limits("results", 2 * LONG_TEXT);
    }

    private static Situation programme(Situation form) {
        return form.takes("endsOn", "30.09.2017")
                .takes("startsOn", "01.01.2016")
                .takes("places", "10")
                .takes("sessionQuota", "4")
                .takes("sum", "25.000")
                .takes("web", "www.b*.example")
                .takes("town", "Stadt *")
                .takes("inhabitants", "31000")
                .takes("dueInDays", "14")
                .limits("aim", LONG_TEXT)
                .limits("conditions", LONG_TEXT);
    }
}
