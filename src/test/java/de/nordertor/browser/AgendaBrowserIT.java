package de.nordertor.browser;

import de.nordertor.TownDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A paper waits for a committee, comes onto its agenda, and is postponed: the next consultation waits. */
class AgendaBrowserIT extends BrowserTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String COMMITTEE = "Ausschuss für Stadtentwicklung";
    private static final String SUBJECT = "Beratung und Begleitung von Kommunen beim Aufbau von Kooperationen mit"
            + " Unternehmen und Stiftungen in der Sozialen Stadt Nordertor";
    private static final String OURS = "SELECT c.id FROM nordertor.consultation c JOIN nordertor.committee k"
            + " ON k.id = c.committee_id WHERE k.name = '" + COMMITTEE + "'";

    @BeforeEach
    void theReportWaits() {
        DemoDatabase.run("INSERT INTO nordertor.consultation (id, version, paper_id, committee_id, planned_on, role,"
                + " visibility, state) SELECT NEXT VALUE FOR nordertor.nordertor_id, 1, p.id, k.id, CURRENT_DATE,"
                + " 'FOR_INFORMATION', 'PUBLIC', 'PLANNED' FROM nordertor.council_paper p JOIN nordertor.committee k"
                + " ON k.name = '" + COMMITTEE + "' WHERE p.number = '5/014/2016'");
    }

    @AfterEach
    void nothingWaitsAnyMore() {
        DemoDatabase.run(
                "DELETE FROM nordertor.agenda_item WHERE consultation_id IN (" + OURS + ")",
                "DELETE FROM nordertor.consultation WHERE id IN (SELECT id FROM (" + OURS + ") x)");
    }

    @Test
    void aPaperIsTakenOntoTheAgendaAndPostponed() {
        LocalDate today = TownDay.today();
        PageObject office = as("gremien").open("council/meeting-edit");
        office.choose("Gremium", COMMITTEE)
                .fill("Tag der Sitzung", WRITTEN.format(today))
                .fill("Beginn", "17:00")
                .press("Speichern");
        office.shows("Noch steht nichts auf der Tagesordnung.").follow("Tagesordnung bearbeiten");
        office.inspect("agenda", "empty").press("„" + SUBJECT + "“ auf die Tagesordnung nehmen");
        office.notices("Der Punkt steht auf der Tagesordnung.");
        office.fill("Gegenstand", "Einwohnerfragestunde").press("Punkt aufnehmen");
        office.press("„Einwohnerfragestunde“ nach oben").notices("umgestellt");
        office.fill("Gegenstand", "Grundstück am Nordring")
                .choose("Öffentlichkeit", "nichtöffentlich")
                .press("Punkt aufnehmen");
        office.shows("Ö 2").shows("N 1").inspect("agenda", "full");
        office.follow("„Einwohnerfragestunde“ bearbeiten").inspect("agenda-item", "other");
        office.fill("Was dazu gesagt oder beschlossen wurde", "Keine Fragen.").press("Speichern");
        office.notices("Der Punkt ist gespeichert.").shows("Keine Fragen.");

        new PageObject(anotherVisitor())
                .signIn("lesen")
                .open(address(office))
                .shows("Nichtöffentlicher Punkt")
                .inspect("council-meeting", "agenda-reader");

        office.press("Hat stattgefunden").follow("Ergebnis zu „" + SUBJECT + "“");
        office.inspect("agenda-item", "outcome").choose("Ergebnis", "vertagt").press("Speichern");
        office.notices("Zu „vertagt“ gehört ein Wortlaut oder eine Begründung.").inspect("agenda-item", "error");
        office.fill("Wortlaut oder Begründung", "Die Zeit reichte nicht.")
                .fill("Nächste Beratung am", WRITTEN.format(today.plusDays(28)))
                .press("Speichern");
        office.notices("Das Ergebnis ist gespeichert.").shows("vertagt").inspect("council-meeting", "outcomes");

        office.follow(SUBJECT).shows("Die Zeit reichte nicht.").shows(WRITTEN.format(today.plusDays(28)));
        office.inspect("paper", "consultations");
    }

    private static String address(PageObject shown) {
        String url = shown.page().url();
        return url.substring(url.indexOf("council/"));
    }
}
