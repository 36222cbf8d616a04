package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of what has to be done after resolutions. */
final class TrackingSituations {

    private static final String CONSULTATION = "70480";
    private static final String TRACKING = "70481";
    private static final String COMMITTEE = "SELECT MIN(id) FROM nordertor.committee";
    private static final String DEPARTMENT =
            "SELECT department_id FROM nordertor.council_paper WHERE number IS NOT NULL" + " ORDER BY id LIMIT 1";
    private static final String[] NOTHING_TRACKED = {
        "DELETE FROM nordertor.resolution_tracking WHERE consultation_id = " + CONSULTATION,
        "DELETE FROM nordertor.consultation WHERE id = " + CONSULTATION
    };
    private static final String A_RESOLUTION =
            "INSERT INTO nordertor.consultation (id, version, paper_id, committee_id, planned_on, visibility, state)"
                    + " SELECT " + CONSULTATION + ", 1, MIN(id), (" + COMMITTEE + "), '2016-06-01', 'PUBLIC', 'ADOPTED'"
                    + " FROM nordertor.council_paper WHERE number IS NOT NULL";
    private static final String A_TRACKING =
            "INSERT INTO nordertor.resolution_tracking (id, version, consultation_id, task, department_id, due_on,"
                    + " due_version, state, changed_at, changed_by) SELECT " + TRACKING + ", 1, " + CONSULTATION
                    + ", 'Spielplatz bauen', (" + DEPARTMENT + "), '2099-06-01', 0, 'OPEN', UTC_TIMESTAMP(6),"
                    + " 'Brandhorst'";

    private TrackingSituations() {}

    static List<Situation> all() {
        return List.of(
                of("council/resolutions", "redaktion", "?committee={" + COMMITTEE + "}")
                        .before(NOTHING_TRACKED)
                        .before(A_RESOLUTION, A_TRACKING)
                        .after(NOTHING_TRACKED),
                form(of("council/resolution", "gremien", "?consultation=" + CONSULTATION)
                        .before(NOTHING_TRACKED)
                        .before(A_RESOLUTION)
                        .shownAt("council/resolution?id={SELECT MAX(id) FROM nordertor.resolution_tracking}")),
                form(of("council/resolution", "redaktion", "?id=" + TRACKING)
                        .before(NOTHING_TRACKED)
                        .before(A_RESOLUTION, A_TRACKING)
                        .shownAt("council/resolution?id=" + TRACKING)));
    }

    private static Situation form(Situation form) {
        return form.choosing("state", "DONE")
                .takes("dueOn", "01.06.2099")
                .takes("doneOn", "01.06.2016")
                .limits("task", 1_000)
                .limits("result", 2_000)
                .limits("delayReason", 2_000)
                .limits("nextStep", 2_000)
                .after(NOTHING_TRACKED);
    }
}
