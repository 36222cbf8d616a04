package de.nordertor.group.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The four groups of the reference report, and the economy that nobody covers. */
class GroupBrowserIT extends BrowserTest {

    private final String name = "Projektgruppe <b>Markt</b> " + UUID.randomUUID();

    @Test
    void theCoverageShowsWhatNobodyCoversAndWhomOneCouldAsk() {
        PageObject page = as("buergermeister").open("group/coverage");
        assertThat(row("Verkehr")).containsText("Arbeitsgruppe Verkehr");
        assertThat(row("Wirtschaft")).containsText("niemand");
        assertThat(row("Wirtschaft")).containsText("Druckerei Satzspiegel");
        page.inspect("coverage", "economy-missing");
        row("Wirtschaft")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Partner für Wirtschaft zeigen"))
                .click();
        page.hasTitle("Partner").shows("Handwerksgilde Nordlicht");
    }

    @Test
    void aGroupIsEnteredAndWhoIsTwiceAMemberIsNamed() {
        PageObject page = as("redaktion").open("group/group-edit");
        page.inspect("group-edit", "new");
        page.fill("Gruppe", name).choose("Art", "Projektgruppe").tick("Kultur").fill("Bewohnerinnen", "7");
        page.press("Mitglied hinzufügen").fill("Name", "Ahlers, Frieda").fill("Organisation", "Treff");
        page.press("Mitglied hinzufügen");
        Locator second = page().locator("fieldset", new Page.LocatorOptions().setHasText("Mitglied 2"));
        second.getByLabel("Name").fill("ahlers, frieda");
        second.getByLabel("Organisation").fill("Treff");
        page.press("Speichern")
                .notices("„ahlers, frieda“ ist für dieselbe Organisation zweimal zur selben Zeit Mitglied.");
        assertThat(page.field("Gruppe")).hasValue(name);
        page.inspect("group-edit", "refused");
        page.press("Mitglied 2 entfernen")
                .press("Speichern")
                .notices("ist gespeichert")
                .hasTitle(name);
        page.shows("Ahlers, Frieda").shows("Kultur").shows("7").inspect("group", "new");
        page.follow("Wer was geändert hat")
                .shows("Mitglied eingetragen: Ahlers, Frieda")
                .inspect("group-history", "new");
    }

    @Test
    void aMeetingIsPlannedHeldAndWhatFollowsIsADeadline() {
        PageObject page = as("quartier").open("group/groups");
        page.follow("Arbeitsgruppe Verkehr").follow("Treffen planen").inspect("meeting-edit", "new");
        assertThat(page.field("Name")).hasValue("Cordes, Helga");
        page.fill("Thema", name)
                .fill("Tag", "01.06.2016")
                .fill("Von (Uhrzeit)", "18:30")
                .fill("Bis", "18:00");
        page.press("Speichern").notices("Das Treffen endet, bevor es beginnt.");
        page.fill("Bis", "20:00")
                .fill("Ort", "Rathaus")
                .fill("Tagesordnung", "1. Platz")
                .fill("E-Mail", "helga@verein")
                .press("Speichern");
        page.notices("„helga@verein“ ist keine E-Mail-Adresse.");
        page.fill("E-Mail", "helga@verein.example").press("Speichern");
        page.notices("ist gespeichert").hasTitle(name).shows("geplant").shows("01.06.2016, 18:30 Uhr");
        page.inspect("meeting", "planned");
        APIResponse calendar = page().request()
                .get((String) page().locator("a[href$='meeting.ics']").evaluate("a => a.href"));
        Assertions.assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
        Assertions.assertThat(calendar.text()).contains("BEGIN:VEVENT", "DTSTART:20160601T163000Z");
        page.press("Einladungen senden")
                .confirm("Einladungen senden")
                .notices("Eine Einladung ist geschrieben. In der Vorführung geht keine E-Mail hinaus");
        page.shows("behalten (Vorführung)").inspect("meeting", "invited");
        page.follow("Bearbeiten").choose("Teilnahme", "anwesend").fill("Protokoll", "Der Platz wird heller.");
        page.press("Speichern").shows("1 von 1 waren da.").shows("Der Platz wird heller.");
        page.press("Als durchgeführt festhalten").notices("Das Treffen ist durchgeführt.");
        Assertions.assertThat(page().content()).doesNotContain("Einladungen senden");
        page.follow("Frist setzen").fill("Was ist zu tun", "Angebote einholen").fill("Fällig", "31.12.2099");
        page.press("Frist setzen").shows("Angebote einholen");
        theDemoShowsTheMail();
    }

    private void theDemoShowsTheMail() {
        PageObject page = as("admin").open("platform/mails").hasTitle("Ausgehende E-Mails");
        Locator row = page().locator("tr", new Page.LocatorOptions().setHasText(name));
        assertThat(row).containsText("behalten (Vorführung)");
        page.inspect("mails", "one");
        row.getByRole(AriaRole.LINK).click();
        page.shows("Guten Tag Helga Cordes,").shows("METHOD:REQUEST").inspect("mail", "kept");
    }

    private Locator row(String field) {
        return page().locator(
                        "tr",
                        new Page.LocatorOptions()
                                .setHas(page().locator("td.main", new Page.LocatorOptions().setHasText(field))));
    }
}
