package de.nordertor.partner.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The pages of people in their states. */
class PeoplePagesBrowserIT extends BrowserTest {

    private final String family = "Ährenkrone-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPersonIsEnteredFromThePageOfItsOrganisation() {
        PageObject form = as("quartier").open("partner/organizations?text=Apotheke+zum+Kranich");
        form.follow("Apotheke zum Kranich").follow("Person hinzufügen").shows("Apotheke zum Kranich");
        form.choose("Anrede", "Frau").fill("Vorname", "K͟hadīja").fill("Familienname", family);
        form.fill("Frühere Namen", "Kornfeld").fill("Funktion", "Inhaberin").tick("Hauptansprechperson");
        channel(1).getByLabel("Nummer oder Adresse").fill("(0 50 21) 47 11");
        channel(2).getByLabel("Nummer oder Adresse").fill("k@kranich.example");
        form.press("Rechtsgrundlage hinzufügen").fill("Wofür", "Einladungen").fill("Gilt seit", "18.05.2016");
        form.inspect("person-edit", "new").press("Speichern").notices("ist gespeichert");
        form.hasTitle("K͟hadīja " + family)
                .shows("Inhaberin")
                .shows("(0 50 21) 47 11")
                .shows("Einladungen");
        assertThat(page().getByText("keine gültige Einwilligung")).hasCount(0);
        form.inspect("person", "new").follow("Apotheke zum Kranich");
        form.shows("K͟hadīja " + family).shows("Hauptansprechperson").inspect("partner", "people");
        form.open("partner/people?text=kornfeld").shows("1 Person").shows("früher Kornfeld");
        form.inspect("people", "found");
        form.open("platform/search?q=" + family).shows("Person").shows(family);
    }

    @Test
    void whoeverHasNoBasisIsMarkedAndMistakesAreSaid() {
        PageObject form = as("redaktion").open("partner/person-edit");
        form.fill("Vorname", "Ohne").press("Speichern").complainsAbout("Familienname", "Familienname");
        form.inspect("person-edit", "error");
        form.fill("Familienname", family);
        channel(1).getByLabel("Nummer oder Adresse").fill("frag Erna");
        form.press("Speichern").notices("„frag Erna“");
        assertThat(form.field("Vorname")).hasValue("Ohne");
        channel(1).getByLabel("Nummer oder Adresse").fill("");
        form.press("Speichern").notices("ist gespeichert").shows("keine gültige Einwilligung");
        form.inspect("person", "no-basis");
    }

    @Test
    void anOrganisationIsAssignedAndLeftAgain() {
        PageObject person = as("quartier").open("partner/person-edit");
        person.fill("Familienname", family).press("Speichern").follow("Organisation hinzufügen");
        person.fill("Organisation", "gibtesnicht").press("Treffer zeigen").shows("nichts gefunden");
        person.fill("Organisation", "Kranich").press("Treffer zeigen");
        assertThat(page().getByLabel("Auswahl")).isVisible();
        person.inspect("role", "found");
        person.choose("Auswahl", "Apotheke zum Kranich")
                .fill("Funktion", "Bote")
                .press("Speichern");
        person.notices("gespeichert").shows("Bote").shows("aktuell");
        person.follow("Funktion bei Apotheke zum Kranich bearbeiten").inspect("role", "edit");
        person.fill("Bis", "31.01.2020").press("Beenden").confirm("Beenden").notices("beendet");
        person.shows("bis 31.01.2020").shows("ausgeschieden").inspect("person", "left");
        person.follow("Verlauf der Änderungen").shows("Organisation zugeordnet").shows("Bis: „–“ → „31.01.2020“");
        person.inspect("person-history", "left");
    }

    @Test
    void aContactIsNotedOnThePersonAndOnTheOrganisation() {
        PageObject person = as("quartier").open("partner/people?text=J%C3%B6rdis+Haferkamp");
        person.follow("Kornblume, Jördis").follow("Kontakt notieren");
        person.shows("Bäckerei Kornblume");
        person.inspect("activity", "of-person");
    }

    @Test
    void cardsAreShownBeforeTheyAreTaken() {
        String file = card("N:" + family + ";K͟hadīja;;;", "TEL;TYPE=cell:0170 4711", "BDAY:19700101")
                + card("EMAIL:nur@mail.example");
        PageObject page = as("quartier").open("partner/people").follow("vCard einlesen");
        page.inspect("person-import", "begin").press("Datei lesen").notices("Bitte wählen Sie eine Datei.");
        upload("falsch.vcf", "PK nichts");
        page.press("Datei lesen").notices("keine vCard");
        upload("karten.vcf", file);
        page.press("Datei lesen").shows("Die Karte nennt keinen Namen.").shows("Nicht übernommen: Birthday");
        page.inspect("person-import", "read").press("Übernehmen").notices("Personen übernommen: 1");
        page.open("partner/people?text=" + family)
                .follow(family)
                .shows("0170 4711")
                .shows("karten.vcf");
        Assertions.assertThat(page().request()
                        .get("api/people/export.vcf?text=" + family)
                        .text())
                .contains("K͟hadīja", family)
                .containsOnlyOnce("BEGIN:VCARD");
    }

    private void upload(String name, String content) {
        page().setInputFiles(
                        "input[type=file]",
                        new FilePayload(name, "text/vcard", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        PageObject reader = as("lesen").open("partner/people").hasTitle("Personen");
        assertThat(page().getByText("Person anlegen")).hasCount(0);
        reader.inspect("people", "reader").follow("Kornblume, Jördis");
        assertThat(page().getByText("Bearbeiten", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        reader.open("partner/person?id=999999999").shows("Diese Person gibt es nicht.");
        reader.open("partner/person-edit").shows("nicht");
        assertThat(page().getByText("Familienname")).hasCount(0);
    }

    private Locator channel(int number) {
        return page().locator("fieldset", new Page.LocatorOptions().setHasText("Verbindung " + number));
    }
}
