package de.nordertor.town.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class TownPagesBrowserIT extends BrowserTest {

    @Test
    void theAdministratorDescribesTheTown() {
        PageObject admin = as("admin").open("town/municipality").hasTitle("Kommune");
        assertThat(admin.field("Amtlicher Gemeindeschlüssel")).hasValue("03256022");
        admin.inspect("municipality", "full");
        admin.fill("Amtlicher Gemeindeschlüssel", "3256022").press("Speichern").notices("acht Ziffern");
        assertThat(admin.field("Amtlicher Gemeindeschlüssel")).hasValue("3256022");
        admin.fill("Amtlicher Gemeindeschlüssel", "03256022").press("Speichern").notices("sind gespeichert");
    }

    @Test
    void aHostileShieldIsRefusedAndNothingTypedIsLost() {
        PageObject admin = as("admin").open("town/municipality");
        String hostile = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        page().locator("textarea").fill(hostile);
        admin.press("Speichern").notices("„script“");
        assertThat(page().locator("textarea")).hasValue(hostile);
        admin.inspect("municipality", "error");
    }

    @Test
    void theShieldIsAnImageThatCanDoNothing() {
        APIResponse shield = page().request().get("api/town/shield");
        Assertions.assertThat(shield.status()).isEqualTo(200);
        Assertions.assertThat(shield.headers())
                .containsEntry("content-type", "image/svg+xml;charset=UTF-8")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
        Assertions.assertThat(shield.text()).contains("<path").doesNotContain("<script");
    }

    @Test
    void aProductIsAddedChangedAndRetired() {
        String code = "B" + System.nanoTime() % 1_000_000;
        PageObject admin = as("admin").open("town/products").hasTitle("Produkte des Haushalts");
        admin.inspect("products", "full");
        admin.follow("Produkt anlegen").hasTitle("Produkt anlegen").press("Speichern");
        admin.complainsAbout("Nummer", "Nummer").inspect("product", "error");
        admin.fill("Nummer", code).fill("Bezeichnung", "Förderung „Straße & <b>Wege</b>“ 𝒳");
        admin.press("Speichern").notices("Das Produkt " + code + " ist gespeichert.");
        admin.open("town/products?sort=-code").shows("Förderung „Straße & <b>Wege</b>“ 𝒳");
        admin.follow("Förderung „Straße").inspect("product", "full");
        page().getByLabel("In Gebrauch").uncheck();
        admin.press("Speichern").open("town/products?sort=-code").shows("nicht mehr in Gebrauch");
    }

    @Test
    void aTakenNumberIsToldAndNothingTypedIsLost() {
        PageObject admin = as("admin").open("town/product");
        admin.fill("Nummer", "5020").fill("Bezeichnung", "Noch einmal").press("Speichern");
        admin.notices("Die Nummer 5020 hat schon ein anderes Produkt.");
        assertThat(admin.field("Bezeichnung")).hasValue("Noch einmal");
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstSaved() {
        String code = "C" + System.nanoTime() % 1_000_000;
        PageObject first = as("admin").open("town/product");
        first.fill("Nummer", code)
                .fill("Bezeichnung", "Anfang")
                .press("Speichern")
                .notices("gespeichert");
        Page other = anotherVisitor();
        PageObject second = new PageObject(other).signIn("admin").open("town/products?sort=-code");
        second.follow("Anfang");
        first.open("town/products?sort=-code")
                .follow("Anfang")
                .fill("Bezeichnung", "Vom Ersten")
                .press("Speichern");
        first.notices("gespeichert");
        second.fill("Bezeichnung", "Vom Zweiten").press("Speichern").notices("inzwischen von einer anderen Person");
        second.shows("Vom Ersten").inspect("product", "conflict");
        assertThat(second.field("Bezeichnung")).hasValue("Vom Zweiten");
        second.press("Speichern").notices("gespeichert");
        other.context().close();
    }

    @Test
    void aReaderSeesTheProductsAndChangesNone() {
        PageObject reader = as("lesen").open("town/products").shows("5020");
        assertThat(page().getByText("Produkt anlegen")).hasCount(0);
        reader.inspect("products", "reader");
        Assertions.assertThat(page().navigate(page().url().replace("products", "product"))
                        .status())
                .isEqualTo(403);
        Assertions.assertThat(page().navigate(page().url().replace("product", "municipality"))
                        .status())
                .isEqualTo(403);
    }
}
