package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of cooperations. */
final class CooperationSituations {

    private static final String FIRST = "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.cooperation) AS first";
    private static final String COOPERATION = "{" + FIRST + "}";
    private static final String NEWEST = "{SELECT MAX(id) FROM nordertor.cooperation}";
    private static final String ROW = "43";
    private static final int LONG_TEXT = 10_000;
    private static final int SENTENCE = 1_000;

    private static final String[] INITIATED = {
        "DELETE FROM nordertor.cooperation_step WHERE ordinal > 1 AND cooperation_id = (" + FIRST + ")",
        "UPDATE nordertor.cooperation SET state = 'INITIATION', state_since = '2016-05-10', rested_from = NULL,"
                + " resume_on = NULL WHERE id = (" + FIRST + ")"
    };
    private static final String[] NOTHING_PLANNED = {
        "DELETE FROM nordertor.milestone",
        "DELETE FROM nordertor.contribution",
        "DELETE FROM nordertor.cooperation_risk",
        "DELETE FROM nordertor.cooperation_indicator"
    };
    private static final String[] NOT_YET_A_PARTNER = {
        "DELETE FROM nordertor.cooperation_partner WHERE organization_id = ("
                + "SELECT MIN(id) FROM nordertor.partner_organization)"
    };
    private static final String[] A_PARTNER = {
        "INSERT INTO nordertor.cooperation_partner (id, version, cooperation_id, ordinal, organization_id, role)"
                + " SELECT " + ROW + ", 1, (" + FIRST
                + "), 40, MIN(id), 'SUPPORTER' FROM nordertor.partner_organization"
    };

    private CooperationSituations() {}

    static List<Situation> all() {
        return List.of(
                of("cooperation/cooperations", "lesen", ""),
                of("cooperation/board", "lesen", ""),
                of("cooperation/timeline", "lesen", ""),
                of("cooperation/map", "lesen", ""),
                described(of("cooperation/cooperation-edit", "redaktion", "")
                        .shownAt("cooperation/cooperation-edit?id=" + NEWEST)),
                described(of("cooperation/cooperation-edit", "quartier", "?id=" + COOPERATION)
                        .shownAt("cooperation/cooperation-edit?id=" + COOPERATION)),
                of("cooperation/cooperation", "quartier", "?id=" + COOPERATION)
                        .before(INITIATED)
                        .before(JournalSituations.deadlineOn("Cooperation", FIRST))
                        .shownAt("cooperation/cooperation?id=" + COOPERATION),
                of("cooperation/step", "redaktion", "?id=" + COOPERATION + "&to=ON_HOLD")
                        .before(INITIATED)
                        .takes("on", "18.05.2016")
                        .takes("resumeOn", "01.09.2016")
                        .limits("reason", SENTENCE)
                        .shownAt("cooperation/cooperation?id=" + COOPERATION),
                of("cooperation/partner", "redaktion", "?cooperation=" + COOPERATION)
                        .looksFor("wanted", "Kranich"),
                of(
                                "cooperation/partner",
                                "redaktion",
                                "?cooperation=" + COOPERATION
                                        + "&organization={SELECT MIN(id) FROM nordertor.partner_organization}")
                        .before(NOT_YET_A_PARTNER)
                        .choosing("role", "SUPPORTER")
                        .shownAt("cooperation/cooperation?id=" + COOPERATION),
                of("cooperation/partner", "leitung", "?cooperation=" + COOPERATION + "&participant=" + ROW)
                        .before(NOT_YET_A_PARTNER)
                        .before(A_PARTNER)
                        .choosing("role", "ADVISER")
                        .shownAt("cooperation/cooperation?id=" + COOPERATION),
                planned(of("cooperation/plan", "quartier", "?id=" + COOPERATION)
                        .before(NOTHING_PLANNED)
                        .afterPressing("addMilestone", "addContribution", "addRisk")
                        .shownAt("cooperation/plan?id=" + COOPERATION)),
                of("cooperation/outcome", "redaktion", "?id=" + COOPERATION)
                        .before(NOTHING_PLANNED)
                        .afterPressing("addIndicator")
                        .choosing("sustainmentForm", "ASSOCIATION")
                        .takes("target", "12,5")
                        .takes("reached", "10")
                        .takes("since", "01.09.2017")
                        .limits("outcome", LONG_TEXT)
                        .limits("financing", SENTENCE)
                        .shownAt("cooperation/outcome?id=" + COOPERATION));
    }

    private static Situation planned(Situation form) {
        return form.choosing("kind", "HOURS")
                .choosing("recipient", "OTHER")
                .choosing("likelihood", "LOW")
                .choosing("impact", "HIGH")
                .takes("costs", "1.200,50")
                .takes("amount", "240")
                .takes("dueOn", "20.06.2016")
                .takes("doneOn", "18.05.2016")
                .takes("receivedOn", "18.05.2016")
                .takes("closedOn", "18.05.2016");
    }

    private static Situation described(Situation form) {
        return form.takes("startsOn", "01.09.2016")
                .takes("endsOn", "31.08.2017")
                .takes("residents", "12")
                .takes("latitude", "52,64")
                .takes("longitude", "9,22")
                .limits("aim", LONG_TEXT)
                .limits("participation", LONG_TEXT);
    }
}
