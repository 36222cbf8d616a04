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

    private static final String DRAFT = "70460";
    private static final String PROGRAMME = "SELECT MIN(id) FROM nordertor.funding_programme";
    private static final String[] A_DRAFT = {
        "DELETE FROM nordertor.report_sentence WHERE draft_id = " + DRAFT,
        "DELETE FROM nordertor.report_draft WHERE id = " + DRAFT,
        "INSERT INTO nordertor.report_draft (id, version, matter_kind, matter_id, committee_id, author_id, changed_at,"
                + " changed_by) SELECT " + DRAFT + ", 1, 'FundingProgramme', (" + PROGRAMME + "), (SELECT MIN(id) FROM"
                + " nordertor.committee), id, UTC_TIMESTAMP(6), 'x' FROM nordertor.user_account WHERE login = 'redaktion'",
        "INSERT INTO nordertor.report_sentence (id, version, draft_id, ordinal, sentence_key, kind, drafted, chosen, state,"
                + " evidence) SELECT 70461, 1, " + DRAFT
                + ", 0, 'AIM/x', 'AIM', 'Ziel des Projektes: Nachbarschaft', TRUE,"
                + " 'SAME', CONCAT('FundingProgramme:', (" + PROGRAMME + "))"
    };

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
                        .shownAt("insight/synergies"),
                of("insight/report-begin", "redaktion", "?kind=FundingProgramme&id={" + PROGRAMME + "}")
                        .choosing("committee", "{SELECT MIN(id) FROM nordertor.committee}"),
                of("insight/report", "redaktion", "?id=" + DRAFT)
                        .before(A_DRAFT)
                        .shownAt("insight/report?id=" + DRAFT));
    }
}
