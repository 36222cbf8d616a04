package de.nordertor.programme.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.TownDay;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import de.nordertor.document.control.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the state of the reference report to an admission, and from nothing to an expression of interest. */
class ParticipationBrowserIT extends BrowserTest {

    private static final String REPORTED = "Kooperationen zwischen Kommunen und Privaten in der Sozialen Stadt";

    private static final String TODAY = TownDay.today().format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));

    private final String name = "Quartiersprogramm " + UUID.randomUUID();

    @Test
    void theStateOfTheReferenceReportIsSeenAtAGlance() {
        PageObject list = as("buergermeister").open("programme/programmes?text=privaten");
        list.shows("Zusage steht aus")
                .shows("die endgültige Zusage")
                .shows("25.04.2016")
                .shows("30.09.2017");
        list.inspect("programmes", "reported");
        list.follow(REPORTED).hasTitle(REPORTED);
        list.shows("UPJ-Unternehmensnetzwerk").shows("Beratung, kein Geld").shows("wohlwollend");
        list.shows("Gelsenkirchen").shows("260.368").shows("Erreicht sind 81 % des Möglichen");
        assertThat(button("Aufnahme festhalten")).hasCount(0);
        list.inspect("programme", "reported");
    }

    @Test
    void aProgrammeIsEnteredPreparedAndInterestIsExpressedOnceTheChecklistIsAnswered() {
        PageObject page = as("quartier").open("programme/programme-edit");
        page.hasTitle("Förderprogramm eintragen").inspect("programme-edit", "new");
        page.fill("Auftraggeber", "Ministerium").fill("Fördersumme", "viel").press("Speichern");
        page.complainsAbout("Förderprogramm", "Förderprogramm").complainsAbout("Fördersumme", "kein Betrag in Euro");
        assertThat(page.field("Auftraggeber")).hasValue("Ministerium");
        page.fill("Förderprogramm", name).fill("Fördersumme", "25.000").fill("Plätze", "4");
        page.press("Pflicht hinzufügen");
        page.fill("Tage nach der Aufnahme", "14").press("Speichern").notices("Bitte füllen Sie „Pflicht“ aus.");
        page.page()
                .getByLabel("Pflicht", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("Bericht");
        page.press("Speichern").notices("ist gespeichert").shows("100.000 €").shows("nimmt nicht teil");

        page.follow("Teilnahme vorbereiten").fill("Grund", "Wir prüfen.").press("Festhalten");
        page.notices("Die Teilnahme ist jetzt „In Vorbereitung“.");
        page.follow("Interesse bekunden")
                .notices("offen ist „Passt zu den Zielen des Quartiers“")
                .inspect("step", "checklist-open")
                .follow("Zurück zum Förderprogramm")
                .hasTitle(name);
        page.follow("Prüfliste und Einschätzung bearbeiten").inspect("participation-edit", "open");
        Locator ratings = page.page().getByLabel("Erfüllt");
        for (int i = 0; i < ratings.count(); i++) {
            ratings.nth(i).selectOption("3");
        }
        page.press("Speichern").notices("sind gespeichert").shows("Erreicht sind 75 %");
        page.follow("Interesse bekunden")
                .fill("Tag", "31.12.2999")
                .fill("Grund", "Brief ist fort")
                .press("Festhalten");
        page.notices("ist noch nicht gekommen");
        assertThat(page.field("Grund")).hasValue("Brief ist fort");
        page.fill("Tag", "01.01.2016").press("Festhalten").notices("liegt vor dem letzten Schritt");
        page.inspect("step", "refused");
    }

    @Test
    void fromTheReceiptToTheAdmissionWhoseDutiesAreDeadlines() {
        PageObject page = waiting();
        page.follow("Signal festhalten").inspect("signal", "new");
        page.choose("Wie es klingt", "wohlwollend")
                .fill("Signal", "Klingt gut.")
                .press("Speichern");
        page.notices("Das Signal ist festgehalten.").shows("Klingt gut.");
        page.follow("Aufnahme festhalten")
                .shows("Ansprechperson benennen (nach 14 Tagen)")
                .inspect("step", "admission");
        page.fill("Grund", "Bescheid vom heutigen Tag");
        bring("bescheid.pdf", "kein PDF".getBytes(StandardCharsets.UTF_8));
        page.press("Festhalten").notices("bescheid.pdf");
        assertThat(page.field("Grund")).hasValue("Bescheid vom heutigen Tag");
        bring("bescheid.pdf", SampleFiles.pdf());
        page.press("Festhalten")
                .notices("Die Teilnahme ist jetzt „Aufgenommen“.")
                .shows("Bescheid vom heutigen Tag");
        assertThat(button("Dokument „bescheid“ herunterladen")).hasCount(1);
        page.shows("Offene Fristen").shows("Ansprechperson benennen");
        assertThat(button("Signal festhalten")).hasCount(0);
        page.inspect("programme", "admitted");
        page.follow("Dokumente des Schritts „Aufgenommen“")
                .shows("bescheid.pdf")
                .inspect("step-document", "full");
        page.follow("Zurück zum Förderprogramm").follow("Wer was geändert hat").shows("Stand der Teilnahme");
        page.shows("Erfüllt bei „Passt zu den Zielen des Quartiers“: „–“ → „voll“");
        page.inspect("programme-history", "admitted");
    }

    @Test
    void afterTheLastStepNothingFollows() {
        PageObject page = waiting();
        page.follow("Interesse zurückziehen").shows("es folgt nichts mehr").inspect("step", "last");
        page.fill("Grund", "Kein Personal").press("Festhalten").notices("Die Teilnahme ist jetzt „Zurückgezogen“.");
        page.shows("es folgt kein Schritt mehr").inspect("programme", "withdrawn");
    }

    private void bring(String name, byte[] content) {
        page().locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    @Test
    void anAdmittedTownHasItsFourSessionsAndNoMore() {
        PageObject page = waiting();
        step(page, "Aufnahme festhalten");
        page.follow("Bearbeiten").fill("Beratungstermine je Kommune", "4").press("Speichern");
        page.shows("0 von 4 Beratungsterminen")
                .shows("Noch ist kein Termin geplant.")
                .inspect("programme", "advised");
        String programme = page.page().url();
        for (int number = 1; number <= 4; number++) {
            page.follow("Termin planen").fill("Thema", "Beratung " + number).fill("Tag", TODAY);
            page.fill("Tagesordnung", "1. Ziele\n2. Partner").press("Speichern").notices("ist gespeichert");
            page.press("Als durchgeführt festhalten").notices("Schreiben Sie zuerst die Ergebnisse auf");
            page.follow("Bearbeiten").fill("Ergebnisse", "Drei Partner werden angesprochen.");
            page.choose("Nutzen", "5 – sehr nützlich").press("Speichern").notices("ist gespeichert");
            page.press("Als durchgeführt festhalten")
                    .notices("Der Termin ist durchgeführt.")
                    .shows("durchgeführt");
            page.page().navigate(programme);
        }
        page.shows("4 von 4 Beratungsterminen").inspect("programme", "four-sessions");
        page.follow("Termin planen")
                .fill("Thema", "Eine fünfte")
                .fill("Tag", TODAY)
                .press("Speichern");
        page.notices("Alle 4 Beratungstermine des Programms sind schon geplant oder durchgeführt.");
        assertThat(page.field("Thema")).hasValue("Eine fünfte");
        page.inspect("session-edit", "refused");
        page.choose("Form", "Erfahrungswerkstatt").press("Speichern").notices("ist gespeichert");
        page.inspect("session", "planned");
        page.follow("Frist setzen")
                .fill("Was ist zu tun", "Protokoll verschicken")
                .fill("Fällig", "31.12.2099");
        page.press("Frist setzen").shows("Protokoll verschicken");
        page.page().navigate(programme);
        page.follow("Eine fünfte").fill("Grund der Absage", "Referentin krank").press("Absagen");
        page.notices("Der Termin ist abgesagt.").shows("Referentin krank").inspect("session", "cancelled");
    }

    /** A programme with a duty, whose carrier has confirmed the receipt. */
    private PageObject waiting() {
        PageObject page = as("leitung").open("programme/programme-edit");
        page.fill("Förderprogramm", name).press("Pflicht hinzufügen");
        page.page()
                .getByLabel("Pflicht", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("Ansprechperson benennen");
        page.fill("Tage nach der Aufnahme", "14").press("Speichern").notices("ist gespeichert");
        step(page, "Teilnahme vorbereiten");
        page.follow("Prüfliste und Einschätzung bearbeiten");
        Locator ratings = page.page().getByLabel("Erfüllt");
        for (int i = 0; i < ratings.count(); i++) {
            ratings.nth(i).selectOption("4");
        }
        page.press("Speichern").notices("sind gespeichert");
        step(page, "Interesse bekunden");
        step(page, "Eingang bestätigt");
        return page;
    }

    private static void step(PageObject page, String step) {
        page.follow(step).fill("Grund", "Geschehen").press("Festhalten").notices("Die Teilnahme ist jetzt");
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
