package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages that tell what stalls and what could help each other. */
final class InsightSituations {

    private static final String FIRST =
            "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.listing WHERE kind = 'NEED') AS one";
    private static final String SECOND =
            "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.listing WHERE kind = 'NEED'" + " AND id > (" + FIRST
                    + ")) AS other";
    private static final String BOTH = "IN ((" + FIRST + "), (" + SECOND + "))";

    /** Two needs of one partner in one field. */
    private static final String[] A_PAIR = {
        "DELETE FROM nordertor.synergy_decision",
        "UPDATE nordertor.listing SET state = 'OPEN', origin_id = NULL, partner_id ="
                + " (SELECT MIN(id) FROM nordertor.partner_organization) WHERE id " + BOTH,
        "INSERT IGNORE INTO nordertor.listing_field SELECT l.id, MIN(f.id) FROM nordertor.listing l"
                + " JOIN nordertor.field_of_action f WHERE l.id " + BOTH + " GROUP BY l.id"
    };

    private static final String A_DECISION = "INSERT INTO nordertor.synergy_decision SELECT 42, 1, 'Need', (" + FIRST
            + "), 'Need', (" + SECOND + "), FALSE, 'Andere Tage', UTC_TIMESTAMP(6), 'Brandhorst'";

    private InsightSituations() {}

    static List<Situation> all() {
        return List.of(
                of("insight/warnings", "lesen", ""),
                of("insight/synergies", "quartier", "").before(A_PAIR).before(A_DECISION),
                of(
                                "insight/synergy",
                                "quartier",
                                "?firstKind=Need&first={" + FIRST + "}&secondKind=Need&second={" + SECOND + "}")
                        .before(A_PAIR)
                        .limits("reason", 1_000)
                        .shownAt("insight/synergies"));
    }
}
