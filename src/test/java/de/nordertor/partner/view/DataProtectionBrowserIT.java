package de.nordertor.partner.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Information, erasure and retention as those who protect data see them. */
class DataProtectionBrowserIT extends BrowserTest {

    private final String family = "Ährenfeld-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPersonIsToldAndErased() {
        PageObject person = entered();
        String id = page().url().replaceAll(".*id=(\\d+).*", "$1");
        person.follow("Kontakt notieren").fill("Betreff", "Frau " + family + " ruft an");
        person.press("Speichern");
        person.open("partner/person?id=" + id).inspect("person", "protected");
        APIResponse pdf = page().request().get("api/people/" + id + "/information.pdf");
        Assertions.assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Assertions.assertThat(page().request()
                        .get("api/people/" + id + "/information.json")
                        .text())
                .contains("\"about\":\"K͟hadīja " + family, "ruft an", "Art. 17");
        person.follow("Löschen …").hasTitle("Person löschen").shows("ruft an").inspect("erasure", "plan");
        person.fill("Grund", "Wunsch von " + family).press("Endgültig löschen").confirm("Endgültig löschen");
        person.notices("nennt die Person").inspect("erasure", "reason-refused");
        person.fill("Grund", "Antrag vom 3. Mai").press("Endgültig löschen").confirm("Endgültig löschen");
        person.notices("Die Person ist gelöscht.").hasTitle("Personen");
        person.open("partner/people?text=" + family).shows("zurücksetzen");
        person.open("partner/person?id=" + id).shows("Diese Person gibt es nicht.");
    }

    @Test
    void anOpenDeadlineStandsAgainstIt() {
        PageObject person = entered();
        String address = page().url();
        person.follow("Frist setzen")
                .fill("Was", "Rückruf")
                .fill("Fällig", "31.05.2099")
                .press("Frist setzen");
        page().navigate(address);
        person.follow("Löschen …").shows("noch offen");
        assertThat(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Endgültig löschen")))
                .hasCount(0);
        person.inspect("erasure", "blocked");
    }

    @Test
    void whoIsDueIsErasedOrKeptForAWhile() {
        PageObject person = as("leitung").open("partner/retention").shows("Uferlos");
        person.shows("Letzte Funktion bis 31.03.2016.").inspect("retention", "due");
        person.follow("Alwin Uferlos aufbewahren");
        person.hasTitle("Daten weiter aufbewahren").press("Speichern").complainsAbout("Grund", "Grund");
        person.inspect("retention-keep", "error");
        person.fill("Aufbewahren bis", "01.01.2020")
                .fill("Grund", "Kooperation wird geprüft")
                .press("Speichern");
        person.notices("Bitte geben Sie einen Tag nach dem");
        person.fill("Aufbewahren bis", "01.01.2030").press("Speichern").notices("bleiben bis 01.01.2030");
        person.shows("Vorerst aufbewahrt").shows("Kooperation wird geprüft").inspect("retention", "kept");
    }

    @Test
    void othersSeeNothingOfIt() {
        PageObject other = as("quartier").open("partner/people").follow("Kornblume, Jördis");
        assertThat(page().getByText("Auskunft als PDF")).hasCount(0);
        other.open("partner/retention").shows("nicht");
        assertThat(page().getByText("Zur Löschung vorgeschlagen")).hasCount(0);
        Assertions.assertThat(
                        page().request().get("api/people/1/information.json").status())
                .isEqualTo(403);
    }

    private PageObject entered() {
        PageObject form = as("leitung").open("partner/person-edit");
        form.fill("Vorname", "K͟hadīja").fill("Familienname", family).press("Speichern");
        return form.notices("ist gespeichert");
    }
}
