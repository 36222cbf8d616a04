package de.nordertor.partner.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The pages of the partner room in their states. */
class PartnerPagesBrowserIT extends BrowserTest {

    private final String name = "Hofladen Ährenkrone & <b>Söhne</b> " + UUID.randomUUID();

    @Test
    void aPartnerIsEnteredReadAndItsHistoryTold() {
        PageObject form = as("quartier").open("partner/organization-edit");
        form.hasTitle("Partner anlegen").inspect("partner-edit", "new");
        form.fill("Name", name).choose("Art", "Unternehmen").fill("Ort", "Nienburg/Weser");
        form.fill("Telefon", "(0 50 21) 47 11").fill("Internetadresse", "www.hofladen.example");
        form.fill("Breite in Grad", "52,6405").fill("Länge in Grad", "9.2150").tick("Lebensmittel");
        form.press("Speichern").notices("ist gespeichert").hasTitle(name);
        form.shows("Interessent").shows("Liegt im Programmgebiet.").shows("https://www.hofladen.example");
        form.shows("Lebensmittel").inspect("partner", "new");
        form.follow("Verlauf der Änderungen").shows("Partner eingetragen").inspect("partner-history", "new");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAndNothingTypedIsLost() {
        PageObject form = as("redaktion").open("partner/organization-edit");
        form.fill("Notizen", "Zeile 1\nZeile 2")
                .fill("Breite in Grad", "nördlich")
                .press("Speichern");
        form.complainsAbout("Name", "Name").complainsAbout("Breite in Grad", "Grad als Zahl");
        assertThat(form.field("Notizen")).hasValue("Zeile 1\nZeile 2");
        assertThat(form.field("Breite in Grad")).hasValue("nördlich");
        form.inspect("partner-edit", "error");
        form.fill("Name", name).choose("Art", "Verein").fill("Breite in Grad", "");
        form.fill("Telefon", "frag Erna").press("Speichern").notices("„frag Erna“");
        assertThat(form.field("Name")).hasValue(name);
        form.fill("Telefon", "")
                .fill("Postleitzahl", "3158")
                .fill("Ort", "Nienburg")
                .press("Speichern");
        form.notices("„3158“ ist keine deutsche Postleitzahl");
        assertThat(form.field("Ort")).hasValue("Nienburg");
    }

    @Test
    void theSecondOfTwoIsToldWhoChangedWhatAndKeepsWhatWasTyped() {
        PageObject first = entered("quartier");
        String address = page().url();
        first.follow("Bearbeiten");
        PageObject second = new PageObject(anotherVisitor()).signIn("leitung");
        second.page().navigate(address);
        second.follow("Bearbeiten")
                .fill("Branche", "Imkerei")
                .press("Speichern")
                .notices("ist gespeichert");
        first.fill("E-Mail", "imker@hofladen.example").press("Speichern");
        first.shows("Achterberg, Hanne hat inzwischen gespeichert").shows("Imkerei");
        assertThat(first.field("E-Mail")).hasValue("imker@hofladen.example");
        first.inspect("partner-edit", "conflict");
        first.press("Speichern").notices("ist gespeichert").shows("imker@hofladen.example");
        second.page().context().close();
    }

    @Test
    void addressesAreAddedAndRemovedWithoutLosingTheOthers() {
        PageObject form = as("quartier").open("partner/organization-edit");
        form.fill("Name", name).choose("Art", "Verein").fill("Ort", "Erstens").press("Weitere Anschrift");
        Locator second = page().locator("fieldset", new Page.LocatorOptions().setHasText("Anschrift 2"));
        second.getByLabel("Ort").fill("Zweitens");
        form.press("Weitere Anschrift");
        page().locator("fieldset", new Page.LocatorOptions().setHasText("Anschrift 3"))
                .getByLabel("Ort")
                .fill("Drittens");
        form.inspect("partner-edit", "three-addresses");
        form.press("Anschrift 2 entfernen");
        assertThat(page().getByText("Anschrift 3")).hasCount(0);
        form.press("Speichern").notices("ist gespeichert").shows("Erstens").shows("Drittens");
        assertThat(page().getByText("Zweitens")).hasCount(0);
    }

    @Test
    void theStatusGoesItsSteps() {
        PageObject partner = entered("quartier");
        partner.press("Als aktiv führen").notices("Der Status ist jetzt „aktiv“.");
        assertThat(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Als aktiv führen")))
                .hasCount(0);
        partner.press("Als erloschen führen").confirm("Als erloschen führen").notices("„erloschen“");
        partner.inspect("partner", "closed");
        partner.press("Ruhen lassen").notices("„ruht“");
    }

    @Test
    void whatAPartnerGivesIsWrittenDownAndConfirmed() {
        PageObject partner = entered("quartier").shows("Noch ist nicht bekannt, was der Partner geben kann.");
        partner.follow("Profil anlegen").inspect("engagement", "new");
        partner.tick("Räume").tick("Jugend").fill("Grenzen", "keine Logos").press("Speichern");
        partner.notices("gespeichert").shows("keine Logos").shows("Noch nicht mit dem Partner abgestimmt.");
        partner.inspect("partner", "profile");
        partner.press("Heute bestätigt").notices("gilt als heute bestätigt").shows("Zuletzt bestätigt am");
        partner.follow("Profil bearbeiten");
        assertThat(partner.field("Räume")).isChecked();
        assertThat(partner.field("Sachen")).not().isChecked();
        partner.tick("Sachen")
                .press("Speichern")
                .follow("Verlauf der Änderungen")
                .shows("Engagementprofil angelegt");
        partner.shows("Was der Partner geben kann: „Räume“ → „Sachen, Räume“");
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        PageObject reader = as("lesen").open("partner/organizations").hasTitle("Partner");
        assertThat(page().getByText("Partner anlegen")).hasCount(0);
        reader.follow("Apotheke zum Kranich").shows("Apotheke");
        assertThat(page().locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
        reader.inspect("partner", "reader");
    }

    @Test
    void theListIsExportedAsItIsShown() {
        PageObject list = as("lesen").open("partner/organizations").shows("Apotheke zum Kranich");
        list.inspect("partners", "full");
        list.fill("Name, Ort oder Stichwort", "apoth kranich").press("Filtern");
        assertThat(page()).hasURL(Pattern.compile("text=apoth"));
        list.shows("1 Partner").follow("Karte").hasTitle("Karte").shows("Apotheke");
        list.open("partner/organizations?text=gibtesnicht")
                .shows("zurücksetzen")
                .inspect("partners", "nothing-found");
        String one = page().request()
                .get("api/partners/export.csv?text=apoth+kranich")
                .text();
        Assertions.assertThat(one.lines()).hasSize(2);
        String csv = page().request().get("api/partners/export.csv").text();
        Assertions.assertThat(csv.lines().findFirst().orElseThrow()).contains("Name;Art;Status");
        Assertions.assertThat(csv).contains("Apotheke zum Kranich").contains("Optik Adlerauge Ivančić");
        APIResponse xlsx = page().request().get("api/partners/export.xlsx");
        Assertions.assertThat(xlsx.status()).isEqualTo(200);
        Assertions.assertThat(new String(xlsx.body(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void theMapShowsWhatTheListSaysAndWorksByKeyboard() {
        PageObject map = as("lesen").open("partner/map").hasTitle("Karte");
        assertThat(page().locator(".map[data-ready]")).isVisible();
        assertThat(page().locator(".map .area")).hasCount(1);
        int located = page().locator("#places > li [data-show]").count();
        assertThat(page().locator(".map .place")).hasCount(located);
        map.inspect("partner-map", "full");
        Locator show = page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Apotheke zum Kranich auf der Karte zeigen"));
        show.focus();
        page().keyboard().press("Enter");
        assertThat(page().locator(".leaflet-popup a")).hasText("Apotheke zum Kranich");
        assertThat(page().locator(".leaflet-popup a")).isFocused();
        map.inspect("partner-map", "popup");
        page().keyboard().press("Escape");
        assertThat(show).isFocused();
    }

    @Test
    void aDraftOfAFormWithBoxesIsKeptAndRestored() {
        PageObject form = as("redaktion").open("partner/organization-edit");
        form.fill("Name", name).tick("Sprache");
        assertThat(page().locator(".draft-note")).containsText("Entwurf gesichert");
        page().reload();
        form.press("Wiederherstellen");
        assertThat(form.field("Name")).hasValue(name);
        assertThat(form.field("Sprache")).isChecked();
        assertThat(form.field("Umwelt")).not().isChecked();
        form.choose("Art", "Verein").press("Speichern").notices("ist gespeichert");
        assertThat(page()).hasURL(Pattern.compile("organization\\?id="));
    }

    private PageObject entered(String login) {
        PageObject form = as(login).open("partner/organization-edit");
        form.fill("Name", name).choose("Art", "Unternehmen").press("Speichern").notices("ist gespeichert");
        return form;
    }
}
