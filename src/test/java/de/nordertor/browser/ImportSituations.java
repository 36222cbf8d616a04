package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of an import of partners in each of its states. */
final class ImportSituations {

    private static final String FILE = "Name;Art;Ort\nKahnverein;Klub;Nienburg\nApotheke zum Kranich;Verein;Verden\n"
            + "Deichtheater;Verein;Nienburg\n";
    private static final String ID = "48";
    private static final String ADDRESS = "?id=" + ID;
    private static final String STILL_WORKING =
            "SELECT COUNT(*) FROM nordertor.partner_import WHERE worker IS NOT NULL";

    static final String[] A_FILE = {
        "DELETE FROM nordertor.partner_import_row WHERE import_id = " + ID,
        "DELETE FROM nordertor.partner_import_part WHERE import_id = " + ID,
        "DELETE FROM nordertor.partner_import WHERE id = " + ID,
        "INSERT INTO nordertor.partner_import SELECT " + ID + ", 1, 'liste.csv', " + FILE.length() + ", 'UPLOADED',"
                + " '{\"sheet\":\"\",\"sheets\":[],\"charset\":\"UTF-8\",\"separator\":\";\",\"headerRow\":1,"
                + "\"header\":[\"Name\",\"Art\",\"Ort\"],\"sample\":[[\"Kahnverein\",\"Klub\",\"Nienburg\"]]}',"
                + " '{\"NAME\":0,\"TYPE\":1,\"CITY\":2,\"typeWords\":{}}', 'UPDATE', 'SKIP', 3, 0, NULL, NULL, FALSE,"
                + " id, login, display_name, UTC_TIMESTAMP(6) FROM nordertor.user_account WHERE login = 'quartier'",
        "INSERT INTO nordertor.partner_import_part VALUES (" + ID + ", 0, '" + FILE.replace("\n", "\\n") + "')"
    };
    private static final String[] ITS_ROWS = {
        "INSERT INTO nordertor.partner_import_row (import_id, row_no, kind, title, item_values, messages)"
                + " SELECT " + ID + ", 2, 'ERROR', 'Kahnverein, Nienburg', '{\"NAME\":\"Kahnverein\"}',"
                + " '[{\"column\":\"B\",\"error\":true,\"key\":\"partner.import.unknown\",\"arguments\":"
                + "[{\"key\":\"partner.organization.type\"},\"Klub\"]}]'",
        "INSERT INTO nordertor.partner_import_row (import_id, row_no, kind, title, item_values, partner_id)"
                + " SELECT " + ID
                + ", 3, 'CHANGED', name, '{\"NAME\":\"Apotheke zum Kranich\",\"CITY\":\"Verden\"}', id"
                + " FROM nordertor.partner_organization WHERE name = 'Apotheke zum Kranich' LIMIT 1",
        "INSERT INTO nordertor.partner_import_row (import_id, row_no, kind, title, item_values)"
                + " SELECT " + ID
                + ", 4, 'NEW', 'Deichtheater, Nienburg', CONCAT('{\"NAME\":\"Deichtheater\",\"TYPE\":\"',"
                + " id, '\",\"CITY\":\"Nienburg\"}') FROM nordertor.partner_type WHERE code = 'ASSOCIATION'"
    };

    private ImportSituations() {}

    static List<Situation> all() {
        return List.of(
                of("partner/imports", "quartier", "").bringing("liste.csv", "text/csv", FILE),
                work().before(A_FILE).takes("headerRow", "1"),
                work().before(A_FILE).before(ITS_ROWS).before(state("CHECKED")),
                of("partner/import", "quartier", ADDRESS)
                        .before(A_FILE)
                        .before(ITS_ROWS)
                        .before("UPDATE nordertor.partner_import SET state = 'RUNNING', worker = UUID(), worked_at ="
                                + " UTC_TIMESTAMP(6) WHERE id = " + ID)
                        .after("UPDATE nordertor.partner_import SET worker = NULL WHERE id = " + ID),
                work().before(A_FILE).before(ITS_ROWS).before(state("RUNNING")),
                of("partner/import-rows", "quartier", ADDRESS)
                        .before(A_FILE)
                        .before(ITS_ROWS)
                        .before(state("CHECKED")));
    }

    /** What it begins goes on in the background. */
    private static Situation work() {
        return of("partner/import", "quartier", ADDRESS).awaiting(STILL_WORKING);
    }

    private static String state(String state) {
        return "UPDATE nordertor.partner_import SET state = '" + state + "' WHERE id = " + ID;
    }
}
