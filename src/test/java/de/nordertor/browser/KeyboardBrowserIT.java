package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The main jobs without a mouse: nothing in here clicks, and every field is reached with the tab key. */
class KeyboardBrowserIT extends BrowserTest {

    private static final int MOST_TABS = 120;

    /** What a screen reader would call the element that has the focus. */
    private static final String FOCUSED_NAME =
            """
            () => {
              const e = document.activeElement;
              const text = t => (t || '').replace(/\\s+/g, ' ').replace('*', '').trim();
              const by = e.getAttribute('aria-labelledby');
              if (e.getAttribute('aria-label')) return text(e.getAttribute('aria-label'));
              if (by) return text(by.split(' ').map(id => (document.getElementById(id) || {}).innerText).join(' '));
              if (e.labels && e.labels.length) return text(e.labels[0].innerText);
              return text(e.type === 'submit' || e.type === 'button' ? e.value || e.innerText : e.innerText);
            }""";

    @Test
    void aPaperIsWrittenApprovedAndOpenedWithTheKeyboardAlone() {
        page().navigate(url() + "identity/sign-in");
        tabTo("Anmeldename");
        type("leitung");
        tabTo("Kennwort");
        type(DemoData.password());
        press("Enter");
        assertThat(page().locator("h1")).containsText("heute");

        tabTo("Vorlage beginnen");
        press("Enter");
        assertThat(page().locator("h1")).hasText("Neue Vorlage");
        String subject = "Nur mit Tasten " + UUID.randomUUID();
        writePaper(subject);
        assertThat(page().locator("h1")).hasText(subject);

        tabTo("Freigeben");
        press("Enter");
        tabTo("Freigeben");
        press("Enter");
        assertThat(page().locator("#notices")).containsText("trägt die Nummer 5/");
        tabTo("PDF öffnen");
    }

    @Test
    void twoPartnersAreEnteredGetAPersonAndAreMadeOneWithTheKeyboardAlone() {
        String unique = Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q");
        String name = "Tastenverein Ähr" + unique;
        String alike = "Tastenverein Aehr" + unique + " e. V.";
        new PageObject(page()).signIn("quartier");
        beginPartner(name);
        tabTo("Speichern");
        press("Enter");
        assertThat(page().locator("h1")).hasText(name);
        enterPerson("Tastenfeld-" + unique);

        beginPartner(alike);
        tabTo("Speichern");
        press("Enter");
        assertThat(page().locator("#notices")).containsText("steht vielleicht schon im Register");
        tabTo("Trotzdem anlegen");
        press("Enter");
        assertThat(page().locator("h1")).hasText(alike);
        merge(unique, name, alike);
    }

    private void beginPartner(String name) {
        follow("Partner", "Partner");
        follow("Partner anlegen", "Partner anlegen");
        tabTo("Name");
        type(name);
        tabTo("Art");
        type("Verein");
        tabTo("Straße oder Postfach");
        type("Am Deich");
        tabTo("Hausnummer");
        type("5a");
        tabTo("Postleitzahl");
        type("31582");
        tabTo("Ort");
        type("Nienburg");
    }

    private void enterPerson(String familyName) {
        follow("Person hinzufügen", "Person anlegen");
        tabTo("Vorname");
        type("Ann");
        tabTo("Familienname");
        type(familyName);
        tabTo("Funktion");
        type("Vorsitzende");
        tabTo("Hauptansprechperson");
        press("Space");
        tabTo("Nummer oder Adresse");
        type("05021 4711");
        tabTo("Speichern");
        press("Enter");
        assertThat(page().locator("h1")).hasText("Ann " + familyName);
        assertThat(page().locator("main")).containsText("Vorsitzende");
    }

    private void merge(String unique, String name, String alike) {
        follow("Partner", "Partner");
        follow("Mögliche Duplikate", "Mögliche Duplikate");
        tabTo("Name");
        type(unique);
        press("Enter");
        assertThat(page().locator("main")).containsText("1 Paar");
        follow(name + " und " + alike + " zusammenführen", "Zwei Partner zusammenführen");
        tabTo("Zusammenführen");
        press("Enter");
        assertThat(page().locator("#notices")).containsText("ist in diesem Partner aufgegangen");
        assertThat(page().locator("main")).containsText("Tastenfeld-" + unique);
        tabTo("Zusammenführen mit " + alike + " rückgängig machen");
    }

    private void writePaper(String subject) {
        tabTo("Art der Vorlage");
        type("Sachstands");
        tabTo("Fachbereich");
        type("5 Bild");
        tabTo("Datum");
        page().keyboard().press("Control+a");
        type("18.05.2018");
        tabTo("Auskunft erteilt");
        type("Muster, Erika");
        tabTo("Gremium");
        type("Ausschuss für J");
        tabTo("Sitzung am");
        type("31.05.2018");
        tabTo("Sachbetreff");
        type(subject);
        tabTo("Sachdarstellung");
        type("Geschrieben ohne Maus.");
        tabTo("Entwurf speichern");
        press("Enter");
    }

    private void follow(String link, String title) {
        tabTo(link);
        press("Enter");
        assertThat(page().locator("h1")).hasText(title);
    }

    private void tabTo(String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            page().keyboard().press("Tab");
            if (name.equals(page().evaluate(FOCUSED_NAME))) {
                return;
            }
        }
        fail("„" + name + "“ is not reached with the tab key on " + page().url());
    }

    private void type(String text) {
        page().keyboard().type(text);
    }

    private void press(String key) {
        page().keyboard().press(key);
        page().waitForLoadState();
    }
}
