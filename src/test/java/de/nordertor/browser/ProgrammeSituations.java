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
        "DELETE s FROM nordertor.participation_step s JOIN nordertor.programme_participation p ON p.id ="
                + " s.participation_id WHERE s.ordinal > 2 AND p.programme_id = (" + DEMO + ")",
        "UPDATE nordertor.programme_participation SET state = 'PENDING', state_since = '2016-04-25'"
                + " WHERE programme_id = (" + DEMO + ")",
        "DELETE FROM nordertor.deadline WHERE subject_kind = 'FundingProgramme'"
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
                of("programme/signal", "quartier", "?id=" + PROGRAMME)
                        .before(PENDING)
                        .takes("on", "18.05.2016")
                        .choosing("tone", "OPEN")
                        .limits("text", SENTENCE)
                        .shownAt("programme/programme?id=" + PROGRAMME));
    }

    private static Situation programme(Situation form) {
        return form.takes("endsOn", "30.09.2017")
                .takes("startsOn", "01.01.2016")
                .takes("places", "10")
                .takes("sum", "25.000")
                .takes("web", "www.b*.example")
                .takes("town", "Stadt *")
                .takes("inhabitants", "31000")
                .takes("dueInDays", "14")
                .limits("aim", LONG_TEXT)
                .limits("conditions", LONG_TEXT);
    }
}
