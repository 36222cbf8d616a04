package de.nordertor.browser;

import de.nordertor.TownDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a resolution somebody has to do something; the committee is told in a paper how it stands. */
class TrackingBrowserIT extends BrowserTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String COMMITTEE = "Ausschuss für Stadtentwicklung";
    private static final String OURS = "SELECT c.id FROM nordertor.consultation c JOIN nordertor.committee k"
            + " ON k.id = c.committee_id WHERE k.name = '" + COMMITTEE + "'";
    private static final String REPORTS =
            "SELECT id FROM nordertor.council_paper WHERE subject LIKE 'Beschlusskontrolle %'";
    private static final String REPORT_VERSIONS =
            "SELECT id FROM nordertor.paper_version WHERE paper_id IN (" + REPORTS + ")";

    @BeforeEach
    void aPaperWasAdopted() {
        DemoDatabase.run("INSERT INTO nordertor.consultation (id, version, paper_id, committee_id, planned_on, role,"
                + " visibility, state) SELECT NEXT VALUE FOR nordertor.nordertor_id, 1, p.id, k.id, CURRENT_DATE,"
                + " 'DECISION', 'PUBLIC', 'ADOPTED' FROM nordertor.council_paper p JOIN nordertor.committee k"
                + " ON k.name = '" + COMMITTEE + "' WHERE p.number = '5/014/2016'");
    }

    @AfterEach
    void nothingIsTrackedAnyMore() {
        DemoDatabase.run(
                "DELETE FROM nordertor.resolution_tracking WHERE consultation_id IN (" + OURS + ")",
                "DELETE FROM nordertor.consultation WHERE id IN (SELECT id FROM (" + OURS + ") x)",
                "DELETE FROM nordertor.paper_station WHERE paper_version_id IN (" + REPORT_VERSIONS + ")",
                "DELETE FROM nordertor.paper_version WHERE paper_id IN (" + REPORTS + ")",
                "DELETE FROM nordertor.council_paper WHERE subject LIKE 'Beschlusskontrolle %'");
    }

    @Test
    void whatWasResolvedIsTrackedAndReported() {
        LocalDate today = TownDay.today();
        PageObject office = as("gremien").open("council/papers?text=5%2F014%2F2016");
        office.follow(
                        "Beratung und Begleitung von Kommunen beim Aufbau von Kooperationen mit Unternehmen und Stiftungen"
                                + " in der Sozialen Stadt Nordertor")
                .inspect("paper", "adopted");
        office.follow("Beschlusskontrolle (nichts offen)").inspect("resolutions", "none");
        office.follow("Auftrag eintragen").inspect("resolution", "new");
        office.fill("Was zu tun ist", "Drei Betriebe einladen")
                .fill("Zu tun bis", WRITTEN.format(today.minusDays(1)))
                .press("Speichern");
        office.notices("Nennen Sie den Grund der Verzögerung und den nächsten Schritt.");
        office.inspect("resolution", "error")
                .fill("Grund der Verzögerung", "Die Betriebe hatten Ferien.")
                .fill("Nächster Schritt", "Neue Einladung")
                .press("Speichern");
        office.notices("Der Auftrag ist gespeichert.").shows("verzögert").inspect("resolutions", "late");
        office.follow("Auftrag eintragen")
                .fill("Was zu tun ist", "Räume suchen")
                .fill("Zu tun bis", WRITTEN.format(today.plusDays(14)))
                .press("Speichern");
        office.follow("Räume suchen").inspect("resolution", "open");
        office.choose("Stand", "erledigt")
                .fill("Erledigt am", WRITTEN.format(today))
                .fill("Ergebnis oder Grund", "Das Stadtteilhaus ist frei.")
                .press("Speichern");
        office.notices("Der Auftrag ist gespeichert.").shows("erledigt");

        PageObject reader = new PageObject(anotherVisitor()).signIn("lesen").open("council/resolutions?due=LATE");
        reader.shows("Drei Betriebe einladen").inspect("resolutions", "reader");
        reader.follow("Drei Betriebe einladen")
                .shows("Die Betriebe hatten Ferien.")
                .inspect("resolution", "reader");

        PageObject author = new PageObject(anotherVisitor()).signIn("redaktion").open("council/resolutions");
        author.choose("Gremium", COMMITTEE).press("Filtern").inspect("resolutions", "report");
        author.press("Bericht an das Gremium").notices("Der Entwurf ist angelegt.");
        author.inspect("paper-edit", "resolutions").press("Speichern");
        author.shows("Ein Auftrag ist erledigt.")
                .shows("Das Stadtteilhaus ist frei.")
                .shows("Ein Auftrag ist verzögert.")
                .shows("Nächster Schritt: Neue Einladung")
                .inspect("paper", "resolutions");
    }
}
