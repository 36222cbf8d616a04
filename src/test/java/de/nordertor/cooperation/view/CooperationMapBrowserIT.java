package de.nordertor.cooperation.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Cooperations on the map: by keyboard, narrowed, and from one look at them to the other. */
class CooperationMapBrowserIT extends BrowserTest {

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "hof";

    @Test
    void theMapShowsWhatTheListSaysAndWorksByKeyboard() {
        PageObject map = as("lesen").open("cooperation/map").hasTitle("Kooperationen auf der Karte");
        assertThat(page().locator(".map[data-ready]")).isVisible();
        assertThat(page().locator(".map .area")).hasCount(1);
        assertThat(page().locator(".map .place"))
                .hasCount(page().locator("#places [data-show]").count());
        map.inspect("cooperation-map", "demo");
        Locator show = page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(
                                        "Lesepaten aus dem Betrieb (Beispiel) bei Grundschule am Storchennest auf der Karte zeigen"));
        show.focus();
        page().keyboard().press("Enter");
        assertThat(page().locator(".leaflet-popup a")).isFocused();
        assertThat(page().locator(".leaflet-popup"))
                .containsText(Pattern.compile("Lesepaten.*in Anbahnung · bei Grundschule am Storchennest"));
        map.inspect("cooperation-map", "popup");
        page().keyboard().press("Escape");
        assertThat(show).isFocused();
    }

    @Test
    void aPlaceIsAddedAndTheFilterGoesAlong() {
        PageObject page = as("redaktion").open("cooperation/cooperation-edit");
        page.fill("Kooperation", "Garten " + word).press("Speichern").notices("ist gespeichert");
        page.open("cooperation/map?text=" + word).shows("davon 1 ohne Ort").inspect("cooperation-map", "nowhere");
        page.follow("Ort von „Garten " + word + "“ eintragen").fill("Breite in Grad", "52,64");
        page.press("Speichern").shows("Zu einem Ort gehören Breite und Länge; eine davon fehlt.");
        page.fill("Länge in Grad", "9,22").press("Speichern").notices("ist gespeichert");
        page.open("cooperation/map?text=" + word + "&state=PROPOSED");
        assertThat(page().locator(".map .place")).hasCount(1);
        page().locator(".kinds a").getByText("Zeitplan").click();
        page.shows("Zu diesen Filtern gibt es keinen Eintrag.");
        page().locator(".kinds a").getByText("Tafel").click();
        page.shows("Garten " + word);
        assertThat(page().locator(".board-card")).hasCount(1);
        page().locator(".kinds a").getByText("Liste").click();
        page.shows("Garten " + word).shows("vorgeschlagen");
        assertThat(page()).hasURL(Pattern.compile("cooperations\\?state=PROPOSED&text=" + word));
    }
}
