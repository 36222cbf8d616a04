package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of needs and offers. */
final class ListingSituations {

    private static final String FIRST_NEED =
            "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.listing WHERE kind = 'NEED') AS need";
    private static final String FIRST_OFFER =
            "SELECT id FROM (SELECT MIN(id) AS id FROM nordertor.listing WHERE kind = 'OFFER') AS offer";
    private static final String NEED = "{" + FIRST_NEED + "}";
    private static final String OFFER = "{" + FIRST_OFFER + "}";
    private static final String NEWEST = "matching/listing-edit?id={SELECT MAX(id) FROM nordertor.listing}";
    private static final String PARTNER = "{SELECT MIN(id) FROM nordertor.partner_organization}";
    private static final int LONG_TEXT = 10_000;
    private static final int SENTENCE = 1_000;

    private static final String[] OPEN = {
        "DELETE FROM nordertor.listing_step WHERE ordinal > 0 AND listing_id = (" + FIRST_NEED + ")",
        "UPDATE nordertor.listing_step SET happened_on = '2016-05-02' WHERE listing_id = (" + FIRST_NEED + ")",
        "UPDATE nordertor.listing SET state = 'OPEN', state_since = '2016-05-02', fulfilled = 0 WHERE id = ("
                + FIRST_NEED + ")"
    };
    private static final String[] RESERVED = {
        "INSERT INTO nordertor.listing_step SELECT 43, 1, l.id, 1, 'RESERVED', NULL, '2016-05-09', 'Gespräch',"
                + " UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.listing l WHERE l.id = (" + FIRST_NEED + ")",
        "UPDATE nordertor.listing SET state = 'RESERVED', state_since = '2016-05-09' WHERE id = (" + FIRST_NEED + ")"
    };

    private ListingSituations() {}

    static List<Situation> all() {
        return List.of(
                of("matching/needs", "lesen", ""),
                of("matching/offers", "lesen", ""),
                described(of("matching/listing-edit", "redaktion", "?kind=NEED").forgets("wanted"))
                        .takes("minimumShare", "50")
                        .shownAt(NEWEST),
                described(of("matching/listing-edit", "quartier", "?kind=OFFER&partner=" + PARTNER))
                        .takes("radius", "1500")
                        .shownAt(NEWEST),
                described(of("matching/listing-edit", "leitung", "?id=" + NEED))
                        .before(OPEN)
                        .takes("minimumShare", "50")
                        .shownAt("matching/listing-edit?id=" + NEED),
                described(of("matching/listing-edit", "quartier", "?id=" + OFFER))
                        .takes("radius", "1500")
                        .shownAt("matching/listing-edit?id=" + OFFER),
                of("matching/listing", "quartier", "?id=" + NEED)
                        .before(OPEN)
                        .before(JournalSituations.deadlineOn("Need", FIRST_NEED))
                        .shownAt("matching/listing?id=" + NEED),
                of("matching/step", "redaktion", "?id=" + NEED + "&to=RESERVED")
                        .before(OPEN)
                        .takes("on", "18.05.2016")
                        .limits("reason", SENTENCE)
                        .shownAt("matching/listing?id=" + NEED),
                of("matching/step", "quartier", "?id=" + NEED + "&to=FULFILLED")
                        .before(OPEN)
                        .before(RESERVED)
                        .takes("amount", "3")
                        .takes("on", "18.05.2016")
                        .limits("reason", SENTENCE)
                        .shownAt("matching/listing?id=" + NEED));
    }

    private static Situation described(Situation form) {
        return form.choosing("resource", "STAFF_TIME")
                .choosing("unit", "HOURS")
                .takes("amount", "60")
                .takes("latitude", "52,64")
                .takes("longitude", "9,22")
                .takes("from", "01.06.2016")
                .takes("to", "31.12.2099")
                .takes("begins", "13:00")
                .takes("ends", "15:00")
                .limits("description", LONG_TEXT);
    }
}
