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
                + ", 0, 'AIM/FundingProgramme/1', 'AIM', 'Ziel des Projektes: Nachbarschaft', TRUE,"
                + " 'SAME', CONCAT('FundingProgramme:', (" + PROGRAMME + "))"
    };

    private static final String BLOCK =
            "(SELECT id FROM (SELECT id FROM nordertor.report_block WHERE kind = 'AIM') AS wanted)";
    private static final String OWN_BLOCK =
            "UPDATE nordertor.report_block SET text = 'Es geht um {ziel}' WHERE id = " + BLOCK;
    private static final String DELIVERED_BLOCK = "UPDATE nordertor.report_block SET text = NULL WHERE id = " + BLOCK;
    private static final String MISTAKE =
            "UPDATE nordertor.report_block SET text = 'Es geht um {quatsch}' WHERE id = " + BLOCK;

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
                        .choosing("committee", "{SELECT MIN(id) FROM nordertor.committee}")
                        .takes("from", "01.05.2016")
                        .takes("to", "31.05.2016"),
                of("insight/blocks", "admin", "").before(MISTAKE).after(DELIVERED_BLOCK),
                of("insight/block", "admin", "?id={SELECT id FROM " + BLOCK + " AS one}")
                        .before(OWN_BLOCK)
                        .after(DELIVERED_BLOCK)
                        .takes("text", "Ziel ist {ziel}")
                        .limits("text", 1_000)
                        .shownAt("insight/block?id={SELECT id FROM " + BLOCK + " AS one}"),
                of("insight/report", "redaktion", "?id=" + DRAFT)
                        .before(A_DRAFT)
                        .limits("text", 60_000)
                        .shownAt("insight/report?id=" + DRAFT));
    }
}
