package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import de.nordertor.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of partners: entering, showing, finding them, and making one of two. */
final class PartnerSituations {

    static final String PARTNER = "{SELECT MIN(id) FROM nordertor.partner_organization}";

    private static final String NEWEST = "{SELECT MAX(id) FROM nordertor.partner_organization}";
    private static final String ASSOCIATION = "{SELECT id FROM nordertor.partner_type WHERE code = 'ASSOCIATION'}";
    private static final String KNOWN = "Apotheke zum Kranich";
    private static final String PHARMACY =
            "{SELECT MIN(id) FROM nordertor.partner_organization WHERE name = '" + KNOWN + "'}";
    private static final String DORMANT =
            "SELECT id FROM nordertor.partner_organization WHERE name = 'Familienstiftung Hollerbusch'";
    private static final String PROSPECT =
            "SELECT id FROM nordertor.partner_organization WHERE name = 'Tanzschule Walzerschritt'";
    private static final int LONG_TEXT = 4_000;

    /** So that only one partner is like another, however often the same is entered here. */
    private static final String NOBODY_ALIKE = "DELETE FROM nordertor.partner_block WHERE partner_id NOT IN (SELECT id"
            + " FROM nordertor.partner_organization WHERE name = '" + KNOWN + "')";

    private static final String[] A_PAIR = {
        "DELETE FROM nordertor.duplicate_due",
        "DELETE FROM nordertor.duplicate_pair WHERE id = 31",
        "INSERT INTO nordertor.duplicate_pair (id, first_id, second_id, score, reasons, fingerprint)"
                + " SELECT 31, MIN(id), MAX(id), 900, 'nameAlike town', 1 FROM nordertor.partner_organization"
                + " WHERE name LIKE '%bäckerei %'"
    };
    private static final String[] A_PLAN = {
        "DELETE FROM nordertor.bulk_change WHERE id IN (44, 45)",
        "INSERT INTO nordertor.bulk_change SELECT IF(login = 'quartier', 44, 45), 1, id, 'PartnerOrganization',"
                + " 'status=DORMANT', UTC_TIMESTAMP(6), NULL FROM nordertor.user_account"
                + " WHERE login IN ('quartier', 'leitung')",
        "INSERT INTO nordertor.bulk_row SELECT b.id, p.id, p.id, p.version, IF(p.status = 'ACTIVE', 'PLANNED',"
                + " 'REFUSED'), IF(p.status = 'ACTIVE', NULL, 'partner.bulk.step') FROM nordertor.bulk_change b"
                + " JOIN nordertor.partner_organization p WHERE b.id IN (44, 45) AND p.name LIKE 'F%'"
    };
    /** Of somebody else. */
    static final String PLAN_OF_OTHERS = "45";

    private PartnerSituations() {}

    static List<Situation> all() {
        return Stream.of(lists(), entering(), showing(), many())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Situation> lists() {
        return List.of(
                filters(of("partner/organizations", "quartier", "")),
                filters(of("partner/map", "lesen", "")),
                of("partner/duplicates", "quartier", "").before(A_PAIR));
    }

    private static Situation filters(Situation list) {
        return list.takes("changedFrom", "18.05.2016")
                .takes("changedTo", "31.05.2016")
                .takes("confirmedFrom", "18.05.2016")
                .takes("confirmedTo", "31.05.2016");
    }

    private static List<Situation> entering() {
        return List.of(
                organization(of("partner/organization-edit", "quartier", "")
                        .before(NOBODY_ALIKE)
                        .shownAt("partner/organization-edit?id=" + NEWEST)),
                organization(of("partner/organization-edit", "redaktion", "?id=" + PARTNER)
                        .afterPressing("addAddress")
                        .shownAt("partner/organization-edit?id=" + PARTNER)),
                organization(of("partner/organization-edit", "quartier", "")
                        .takes("name", KNOWN)
                        .takes("street", "Ziegeleistraße")
                        .takes("houseNumber", "5")
                        .takes("city", "Nienburg/Weser")
                        .takes("registerCourt", "Amtsgericht Walsrode")
                        .takes("registerNumber", "HRA 90025")
                        .afterPressing("save")
                        .shownAt("partner/organization-edit?id=" + NEWEST)),
                of("partner/engagement", "quartier", "?id=" + PARTNER)
                        .limits("motives", LONG_TEXT)
                        .limits("capacity", LONG_TEXT)
                        .limits("availability", LONG_TEXT)
                        .limits("limits", LONG_TEXT)
                        .shownAt("partner/engagement?id=" + PARTNER));
    }

    private static Situation organization(Situation form) {
        return form.choosing("type", ASSOCIATION)
                .limits("notes", 20_000)
                .takes("phone", "05021 *")
                .takes("email", "post@b*.example")
                .takes("web", "www.b*.example")
                .takes("postalCode", "31582")
                .takes("latitude", "52,64")
                .takes("longitude", "9,22");
    }

    private static List<Situation> showing() {
        return List.of(
                of("partner/organization", "quartier", "?id=" + PARTNER)
                        .before(JournalSituations.deadlineOn(
                                "PartnerOrganization", "SELECT MIN(id) FROM nordertor.partner_organization"))
                        .shownAt("partner/organization?id=" + PARTNER),
                of("partner/organization", "leitung", "?id={" + DORMANT + "}")
                        .prepared(PartnerSituations::mergeOnce)
                        .shownAt("partner/organization?id={" + DORMANT + "}"));
    }

    private static List<Situation> many() {
        return List.of(
                of("partner/merge", "quartier", "?first=" + PARTNER + "&second=" + PHARMACY),
                of("partner/bulk", "quartier", "?row=" + PARTNER).before(A_PLAN).choosing("status", "DORMANT"),
                of("partner/bulk-plan", "quartier", "?id=44").before(A_PLAN));
    }

    /** As a person does it, because nobody else knows what it takes to undo it. */
    private static void mergeOnce() {
        if (DemoDatabase.value("SELECT COUNT(*) FROM nordertor.partner_merge WHERE undone_at IS NULL AND winner_id ="
                        + " (" + DORMANT + ")")
                .equals("0")) {
            Visitor visitor = new Visitor(BrowserTest.url()).signIn("quartier", DemoData.password());
            String page =
                    "partner/merge?first=" + DemoDatabase.value(DORMANT) + "&second=" + DemoDatabase.value(PROSPECT);
            Map<String, String> form = visitor.form(page, "merge");
            form.put("form:stays", "FIRST");
            visitor.post(page, form);
        }
    }
}
