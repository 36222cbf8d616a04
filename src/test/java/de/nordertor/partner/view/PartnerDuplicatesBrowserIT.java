package de.nordertor.partner.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Never twice: the warning, the report, the merge and its undoing, all with the keyboard. */
class PartnerDuplicatesBrowserIT extends BrowserTest {

    private final String unique = Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q");
    private final String name = "Imkerei Ähr" + unique;
    private final String alike = "Imkerei Aehr" + unique + " GmbH";

    @Test
    void aPartnerIsNotEnteredTwiceWithoutAWarning() {
        PageObject form = entered("quartier", name);
        form.open("partner/organization-edit").fill("Name", alike).choose("Art", "Unternehmen");
        form.fill("Ort", "Nienburg").fill("Branche", "Honig");
        assertThat(page().locator("[data-likely]")).containsText(name);
        form.inspect("partner-edit", "likely").press("Speichern");
        form.notices("steht vielleicht schon im Register").shows(name).shows("gleicher Name");
        assertThat(form.field("Branche")).hasValue("Honig");
        form.inspect("partner-edit", "duplicate");
        assertThat(page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Partner " + name + " öffnen")))
                .isVisible();
        enter(AriaRole.BUTTON, "Trotzdem anlegen");
        form.notices("ist gespeichert").hasTitle(alike);
    }

    @Test
    void twoAreMadeOneAndTwoAgain() {
        PageObject visitor = entered("quartier", name);
        visitor.open("partner/organization-edit").fill("Name", alike).choose("Art", "Verein");
        visitor.fill("Ort", "Nienburg").fill("Telefon", "05021 4711").press("Speichern");
        enter(AriaRole.BUTTON, "Trotzdem anlegen");
        visitor.notices("ist gespeichert");
        String address = page().url();
        visitor.open("partner/duplicates?text=" + unique)
                .hasTitle("Mögliche Duplikate")
                .shows("1 Paar");
        visitor.inspect("duplicates", "full");
        enter(AriaRole.LINK, name + " und " + alike + " zusammenführen");
        visitor.hasTitle("Zwei Partner zusammenführen").inspect("partner-merge", "differences");
        Locator first = page().getByRole(
                        AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + " \\(")));
        first.focus();
        page().keyboard().press("Space");
        enter(AriaRole.BUTTON, "Zusammenführen");
        visitor.notices("ist in diesem Partner aufgegangen")
                .shows("Zusammengeführt aus")
                .shows("05021 4711");
        visitor.inspect("partner", "merged");
        page().navigate(address);
        visitor.shows("die Adresse führt hierher").shows("Zusammengeführt aus");
        visitor.follow("Verlauf der Änderungen")
                .shows("Aufgegangen in")
                .shows("„Unternehmen“ → „Verein“")
                .inspect("partner-history", "merged");
        page().navigate(address);
        enter(AriaRole.BUTTON, "Zusammenführen mit " + alike + " rückgängig machen");
        visitor.notices("rückgängig gemacht").hasTitle(alike);
    }

    @Test
    void whatIsNoDuplicateLeavesTheReport() {
        PageObject visitor = entered("redaktion", name);
        visitor.open("partner/organization-edit").fill("Name", alike).choose("Art", "Verein");
        visitor.fill("Ort", "Nienburg").press("Speichern");
        enter(AriaRole.BUTTON, "Trotzdem anlegen");
        visitor.notices("ist gespeichert").open("partner/duplicates?text=" + unique);
        assertThat(page().getByText("Zusammenführen")).hasCount(0);
        enter(AriaRole.BUTTON, name + " und " + alike + " sind kein Duplikat");
        visitor.notices("gelten als zwei Partner").shows("Kein Paar").inspect("duplicates", "none");
    }

    private PageObject entered(String login, String partner) {
        PageObject form = as(login).open("partner/organization-edit");
        form.fill("Name", partner)
                .choose("Art", "Unternehmen")
                .fill("Ort", "Nienburg")
                .press("Speichern");
        return form.notices("ist gespeichert");
    }

    private void enter(AriaRole role, String label) {
        Locator control = page().getByRole(
                        role, new Page.GetByRoleOptions().setName(label).setExact(true));
        control.focus();
        control.press("Enter");
    }
}
