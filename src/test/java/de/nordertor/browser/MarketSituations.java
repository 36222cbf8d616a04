package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;
import java.util.Set;

/** The pages of marketplaces. */
final class MarketSituations {

    static final String[] BUTTONS = {
        "market/marketplace-edit:save",
        "market/step:go",
        "market/cards:makePlan",
        "market/cards:remove",
        "market/cards-add:find",
        "market/cards-add:add",
        "market/cards-add:addAll",
        "market/deal:look",
        "market/deal:find",
        "market/deal:agree"
    };

    /** See {@link Buttons}. Nothing is chosen where the chosen ones are added. */
    static final Set<String> STORE_NOTHING =
            Set.of("market/cards-add:find", "market/cards-add:add", "market/deal:look", "market/deal:find");

    private static final String MARKET = "81";
    private static final String CARD = "82";
    private static final String NEWEST = "{SELECT MAX(id) FROM nordertor.marketplace}";
    private static final int SENTENCE = 1_000;

    /** One that is planned, with a card of a need. */
    private static final String[] A_MARKET = {
        "DELETE FROM nordertor.market_deal WHERE marketplace_id = " + MARKET,
        "DELETE FROM nordertor.market_card WHERE marketplace_id = " + MARKET,
        "DELETE FROM nordertor.marketplace_step WHERE marketplace_id = " + MARKET,
        "DELETE FROM nordertor.marketplace WHERE id = " + MARKET,
        "INSERT INTO nordertor.marketplace (id, version, name, held_on, starts_at, ends_at, place, state, state_since,"
                + " last_number, changed_at, changed_by) VALUES (" + MARKET + ", 1, 'Marktplatz am See', '2016-06-09',"
                + " '16:00:00', '18:00:00', 'Seehalle', 'PLANNED', '2016-05-10', 2, UTC_TIMESTAMP(6), 'Test')",
        "INSERT INTO nordertor.marketplace_step (id, version, marketplace_id, ordinal, state, happened_on, reason,"
                + " recorded_at, recorded_by) VALUES (83, 1, " + MARKET + ", 0, 'PLANNED', '2016-05-10', 'Geplant',"
                + " UTC_TIMESTAMP(6), 'Test')",
        "INSERT INTO nordertor.market_card (id, version, marketplace_id, kind, number, listing_id, fresh) SELECT "
                + CARD + ", 1, " + MARKET + ", 'NEED', 1, MIN(id), FALSE FROM nordertor.listing"
                + " WHERE kind = 'NEED' AND partner_id = (SELECT MIN(partner_id) FROM nordertor.listing WHERE kind = 'NEED')",
        "INSERT INTO nordertor.market_card (id, version, marketplace_id, kind, number, listing_id, fresh) SELECT 84, 1, "
                + MARKET + ", 'OFFER', 2, MIN(id), FALSE FROM nordertor.listing WHERE kind = 'OFFER'"
    };

    private static final String[] IT_IS_OPEN = {"UPDATE nordertor.marketplace SET state = 'OPEN' WHERE id = " + MARKET};

    private MarketSituations() {}

    static List<Situation> all() {
        return List.of(
                of("market/marketplaces", "lesen", ""),
                described(
                        of("market/marketplace-edit", "redaktion", "").shownAt("market/marketplace-edit?id=" + NEWEST)),
                described(of("market/marketplace-edit", "quartier", "?id=" + MARKET)
                        .before(A_MARKET)
                        .shownAt("market/marketplace-edit?id=" + MARKET)),
                of("market/step", "redaktion", "?id=" + MARKET + "&to=OPEN")
                        .before(A_MARKET)
                        .takes("on", "18.05.2016")
                        .limits("reason", SENTENCE)
                        .shownAt("market/marketplace?id=" + MARKET),
                of("market/cards", "redaktion", "?id=" + MARKET).before(A_MARKET),
                of("market/cards-add", "quartier", "?id=" + MARKET)
                        .before(A_MARKET)
                        .choosing("kind", "OFFER")
                        .looksFor("partner", "a"),
                agreed(of("market/deal", "redaktion", "?id=" + MARKET)
                        .before(A_MARKET)
                        .before(IT_IS_OPEN)
                        .shownAt("cooperation/agreement?id={SELECT MAX(id) FROM nordertor.cooperation_agreement}")));
    }

    /** Without cards, so that it can be agreed again and again. */
    private static Situation agreed(Situation form) {
        // the town is the side that receives, so that it has one name only
        return form.takes("townSignatory", "")
                .takes("needNumber", "")
                .takes("offerNumber", "")
                .looksFor("wanted", "a")
                .takes("amount", "1")
                .takes("returnAmount", "1")
                .takes("dueOn", "31.12.2016")
                .takes("returnDueOn", "31.12.2016")
                .choosing("giver", "{SELECT MIN(partner_id) FROM nordertor.listing WHERE kind = 'NEED'}")
                .choosing("taker", "0")
                .choosing("resourceType", "STAFF_TIME")
                .choosing("returnType", "CONTACTS")
                .choosing("unit", "HOURS")
                .choosing("returnUnit", "HOURS");
    }

    private static Situation described(Situation form) {
        return form.takes("heldOn", "09.06.2016")
                .takes("startsAt", "16:00")
                .takes("endsAt", "18:00")
                .takes("tables", "12");
    }
}
