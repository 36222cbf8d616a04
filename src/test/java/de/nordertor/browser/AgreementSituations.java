package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of agreements, promises, templates and letters of thanks. */
final class AgreementSituations {

    private static final String AGREEMENT = "SELECT MIN(id) FROM nordertor.cooperation_agreement WHERE state = ";
    private static final String SIGNED = "{" + AGREEMENT + "'SIGNED'}";
    private static final String DRAFT = "{" + AGREEMENT + "'DRAFT'}";
    private static final String PROMISE = "SELECT MIN(c.id) FROM nordertor.commitment c"
            + " JOIN nordertor.cooperation_agreement a ON a.id = c.agreement_id WHERE a.state = ";
    private static final String KEPT = "{" + PROMISE + "'SIGNED' AND c.state IN ('HONOURED', 'LATE')}";
    private static final String DRAFTED = "{" + PROMISE + "'DRAFT'}";
    private static final String COOPERATION =
            "{SELECT MIN(cooperation_id) FROM nordertor.cooperation_agreement WHERE state = 'SIGNED'}";
    private static final String PARTNER = "{SELECT MIN(organization_id) FROM nordertor.cooperation_partner"
            + " WHERE cooperation_id = (SELECT MIN(cooperation_id) FROM nordertor.cooperation_agreement"
            + " WHERE state = 'SIGNED')}";
    private static final String DRAFT_PARTNER = "{SELECT MIN(organization_id) FROM nordertor.agreement_party"
            + " WHERE agreement_id = (" + AGREEMENT + "'DRAFT')}";
    private static final String TEMPLATE =
            "{SELECT MIN(id) FROM nordertor.text_template WHERE kind = 'AGREEMENT' AND language = 'DE'}";
    private static final String LETTER =
            "{SELECT MIN(id) FROM nordertor.text_template WHERE kind = 'THANK_YOU' AND language = 'DE'}";
    private static final String NEWEST = "{SELECT MAX(id) FROM nordertor.cooperation_agreement}";
    private static final String DAY = "20.07.2016";
    private static final String NEWER =
            "(SELECT id FROM (SELECT id FROM nordertor.cooperation_agreement WHERE number > 1) AS newer)";
    /** What other tests have agreed meanwhile would have to end before. */
    private static final String[] ONE_DRAFT = {
        "DELETE FROM nordertor.market_deal WHERE agreement_id IN " + NEWER,
        "DELETE FROM nordertor.agreement_step WHERE agreement_id IN " + NEWER,
        "DELETE FROM nordertor.agreement_party WHERE agreement_id IN " + NEWER,
        "DELETE FROM nordertor.commitment_record WHERE commitment_id IN (SELECT id FROM nordertor.commitment"
                + " WHERE agreement_id IN " + NEWER + ")",
        "DELETE FROM nordertor.commitment WHERE agreement_id IN " + NEWER,
        "DELETE FROM nordertor.cooperation_agreement WHERE number > 1"
    };

    private static final String SECOND =
            "(SELECT id FROM (SELECT id FROM nordertor.cooperation_agreement WHERE number = 1"
                    + " AND occasion = 'Marktplatz 2016 (erfunden)' ORDER BY id LIMIT 1 OFFSET 1) AS second)";
    private static final String SENT = "{" + SECOND + "}";
    private static final String COPY =
            "{SELECT MIN(f.id) FROM nordertor.attachment f WHERE f.subject_id = " + SECOND + "}";
    private static final String[] ONE_SENT = {
        "DELETE FROM nordertor.agreement_step WHERE ordinal > 1 AND agreement_id = " + SECOND,
        "UPDATE nordertor.cooperation_agreement SET state = 'SENT', state_since = '2016-05-12', in_force = NULL,"
                + " signed_copy_id = NULL WHERE id = " + SECOND
    };
    private static final String LAST_PROMISE = "(SELECT id FROM (SELECT MAX(c.id) AS id FROM nordertor.commitment c"
            + " JOIN nordertor.cooperation_agreement a ON a.id = c.agreement_id"
            + " WHERE a.state = 'SIGNED' AND c.debtor_id IS NULL) AS last)";
    private static final String OPEN = "{" + LAST_PROMISE + "}";
    private static final String[] ONE_OPEN = {
        "DELETE FROM nordertor.commitment_record WHERE commitment_id = " + LAST_PROMISE,
        "UPDATE nordertor.commitment SET state = 'OPEN', delivered = NULL, settled_on = NULL, due_on = '2016-12-31'"
                + " WHERE id = " + LAST_PROMISE
    };
    private static final int LONG_TEXT = 10_000;
    private static final int SENTENCE = 1_000;

    private AgreementSituations() {}

    static List<Situation> all() {
        return List.of(
                of("cooperation/commitments", "lesen", ""),
                of("cooperation/balance", "lesen", ""),
                of("cooperation/agreement", "redaktion", "?id=" + DRAFT).shownAt("cooperation/agreement?id=" + DRAFT),
                texts(of("cooperation/agreement-edit", "redaktion", "?id=" + DRAFT)
                        .shownAt("cooperation/agreement-edit?id=" + DRAFT)),
                texts(of("cooperation/agreement-edit", "quartier", "?follows=" + SIGNED)
                        .before(ONE_DRAFT)
                        .shownAt("cooperation/agreement-edit?id=" + NEWEST)),
                of("cooperation/agreement-step", "redaktion", "?id=" + SENT + "&to=SIGNED")
                        .before(ONE_DRAFT)
                        .before(ONE_SENT)
                        .takes("agreedOn", DAY)
                        .takes("signedOn", DAY)
                        .takes("on", DAY)
                        .choosing("copy", COPY)
                        .limits("reason", SENTENCE)
                        .shownAt("cooperation/agreement?id=" + SENT),
                promise(of("cooperation/commitment-edit", "redaktion", "?agreement=" + DRAFT)
                        .shownAt("cooperation/agreement?id=" + DRAFT)),
                promise(of("cooperation/commitment-edit", "quartier", "?id=" + DRAFTED)
                        .shownAt("cooperation/agreement?id=" + DRAFT)),
                of("cooperation/commitment", "redaktion", "?id=" + OPEN)
                        .before(ONE_OPEN)
                        .shownAt("cooperation/commitment?id=" + OPEN),
                of("cooperation/commitment-record", "redaktion", "?id=" + OPEN + "&kind=OUTCOME&to=HONOURED")
                        .before(ONE_OPEN)
                        .takes("on", DAY)
                        .limits("reason", SENTENCE)
                        .shownAt("cooperation/commitment?id=" + OPEN),
                of("cooperation/commitment-record", "quartier", "?id=" + KEPT + "&kind=CORRECTION")
                        .takes("on", DAY)
                        .takes("delivered", "40")
                        .choosing("to", "HONOURED")
                        .limits("reason", SENTENCE)
                        .shownAt("cooperation/commitment?id=" + KEPT),
                of("cooperation/commitment-record", "redaktion", "?id=" + OPEN + "&kind=DUE_MOVED")
                        .before(ONE_OPEN)
                        .takes("on", DAY)
                        .takes("dueOn", "31.12.2040")
                        .limits("reason", SENTENCE)
                        .shownAt("cooperation/commitment?id=" + OPEN),
                of(
                                "cooperation/letter",
                                "redaktion",
                                "?cooperation=" + COOPERATION + "&partner=" + PARTNER + "&template=" + LETTER)
                        .takes("writtenOn", DAY)
                        // they stand in the file that is kept
                        .forgets("subject")
                        .forgets("signatory")
                        .forgets("text")
                        .limits("text", LONG_TEXT),
                of("cooperation/templates", "admin", ""),
                template(of("cooperation/template", "admin", "?id=" + TEMPLATE)
                        .shownAt("cooperation/template?id=" + TEMPLATE)));
    }

    private static Situation texts(Situation form) {
        return template(form.takes("agreedOn", DAY)
                .takes("startsOn", "01.03.2016")
                .takes("endsOn", "31.12.2016")
                .choosing("language", "DE")
                .ticking("named")
                .takes("preamble", "Für {vorhaben}")
                .limits("preamble", LONG_TEXT));
    }

    private static Situation template(Situation form) {
        for (String text : List.of("body", "duration", "termination", "publicity", "further")) {
            form.takes(text, "Für {vorhaben}").limits(text, LONG_TEXT);
        }
        return form.takes("title", "Vereinbarung {vorhaben}");
    }

    private static Situation promise(Situation form) {
        return form.choosing("debtor", "0")
                .choosing("recipient", DRAFT_PARTNER)
                .choosing("resourceType", "STAFF_TIME")
                .takes("amount", "12")
                .choosing("unit", "HOURS")
                .takes("dueOn", DAY);
    }
}
