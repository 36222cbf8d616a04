package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of what fits together. */
final class MatchSituations {

    private static final String FIRST_NEED =
            "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.listing WHERE kind = 'NEED') AS need";
    private static final String FIRST_OFFER =
            "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.listing WHERE kind = 'OFFER') AS offer";
    private static final String NEED = "{" + FIRST_NEED + "}";
    private static final String OFFER = "{" + FIRST_OFFER + "}";
    private static final int SENTENCE = 1_000;

    private static final String[] NOTHING_EXCLUDED = {"DELETE FROM nordertor.match_exclusion"};
    private static final String[] EXCLUDED = {
        "INSERT INTO nordertor.match_exclusion SELECT 44, 1, (" + FIRST_NEED + "), (" + FIRST_OFFER
                + "), NULL, 'Nur für Mitglieder', REPEAT('0', 64), REPEAT('0', 64), UTC_TIMESTAMP(6), 'Brandhorst'"
    };

    private MatchSituations() {}

    static List<Situation> all() {
        return List.of(
                of("matching/matches", "quartier", "?id=" + NEED)
                        .before(NOTHING_EXCLUDED)
                        .before(EXCLUDED)
                        .shownAt("matching/matches?id=" + NEED),
                of("matching/match-exclude", "redaktion", "?need=" + NEED + "&offer=" + OFFER)
                        .before(NOTHING_EXCLUDED)
                        .limits("reason", SENTENCE)
                        .shownAt("matching/matches?id=" + NEED),
                weights(of("matching/weights", "leitung", "").shownAt("matching/weights")));
    }

    private static Situation weights(Situation form) {
        for (String criterion : List.of(
                "commonFields", "nearness", "periodOverlap", "timeOverlap", "coverage", "targetGroups", "freshness")) {
            // the first button only shows what the weights would do
            form.forgets(criterion).takes(criterion, "20");
        }
        return form;
    }
}
