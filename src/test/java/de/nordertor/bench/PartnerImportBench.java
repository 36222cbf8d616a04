package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.StatementLog;
import de.nordertor.launcher.DemoSignIns;
import de.nordertor.launcher.PlainBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A file of 100,000 partners: how long it takes to be read, checked against the register, imported, and undone. */
class PartnerImportBench {

    private static final int ROWS = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final double MOST_MS = 60_000;

    private static final List<String> KINDS = List.of("Unternehmen", "Verein", "Stiftung", "Dienstleister");
    private static final List<String> WHAT =
            List.of("Bäckerei", "Tischlerei", "Pflegedienst", "Autohaus", "Kulturkreis");
    private static final List<String> STREETS = List.of("Lange Straße", "Marktplatz", "Ährenweg", "Schloßallee");

    @Test
    void oneHundredThousandRowsAreImportedWithinAMinute() throws Exception {
        byte[] file = file();
        Figures figures = new Figures("partner-import");
        Times read = new Times();
        PlainBrowser browser = signedIn().open("partner/imports");
        read.measure(() -> upload(browser, file));
        long id = number("SELECT MAX(id) FROM partner_import");
        Times check = new Times();
        check.measure(() -> work(browser, "check", id, "CHECKED"));
        Times run = new Times();
        run.measure(() -> work(opened(id), "run", id, "DONE"));
        assertThat(number("SELECT COUNT(*) FROM partner_import_row WHERE outcome = 'CREATED' AND import_id = " + id))
                .isEqualTo(ROWS);

        PlainBrowser again = signedIn().open("partner/imports");
        upload(again, file);
        long second = number("SELECT MAX(id) FROM partner_import");
        Times recheck = new Times();
        recheck.measure(() -> work(again, "check", second, "CHECKED"));
        assertThat(number("SELECT COUNT(*) FROM partner_import_row WHERE kind = 'UNCHANGED' AND import_id = " + second))
                .isEqualTo(ROWS);
        Times undo = new Times();
        undo.measure(() -> work(opened(id), "undo", id, "UNDONE"));

        figures.add("read", read);
        figures.add("check", check);
        figures.add("import", run);
        figures.add("recheck", recheck);
        figures.add("undo", undo);
        figures.write();
        assertThat(check.median() + run.median())
                .as("check against the register and import, in milliseconds")
                .isLessThanOrEqualTo(MOST_MS);
    }

    private static byte[] file() {
        StringBuilder lines = new StringBuilder(
                "Name;Art;Straße;Hausnummer;PLZ;Ort;Telefon;E-Mail;Web;Registergericht;Registernummer\n");
        for (int i = 0; i < ROWS; i++) {
            lines.append(WHAT.get(i % WHAT.size()))
                    .append(" Messlauf ")
                    .append(i)
                    .append(" GmbH;");
            lines.append(KINDS.get(i % KINDS.size())).append(';');
            lines.append(STREETS.get(i % STREETS.size()))
                    .append(';')
                    .append(i % 180 + 1)
                    .append(';');
            lines.append("%05d;Ort %d;05021 %d;".formatted(10_000 + i % 80_000, i % 900, 100_000 + i));
            lines.append("post@messlauf-")
                    .append(i)
                    .append(".example;www.messlauf-")
                    .append(i)
                    .append(".example;");
            lines.append("Amtsgericht Walsrode;HRB ").append(200_000 + i).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void upload(PlainBrowser browser, byte[] file) {
        try {
            browser.upload("doUpload", "file", "messlauf.csv", file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void work(PlainBrowser browser, String button, long id, String state) {
        try {
            browser.submit(button, Map.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> number("SELECT COUNT(*) FROM partner_import WHERE state = '" + state + "' AND id = " + id)
                        == 1);
    }

    private static PlainBrowser opened(long id) {
        try {
            return signedIn().open("partner/import?id=" + id);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlainBrowser signedIn() throws IOException {
        return new PlainBrowser(System.getProperty("nordertor.url"))
                .open("identity/sign-in")
                .submit("signIn", Map.of("login", "leitung", "password", DemoSignIns.password()));
    }

    private static long number(String query) throws SQLException {
        try (Connection root = StatementLog.root();
                Statement statement = root.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
