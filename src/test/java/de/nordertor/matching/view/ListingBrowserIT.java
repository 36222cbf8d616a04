package de.nordertor.matching.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A need comes from an idea, an offer from a partner; both are reserved, given, confirmed and withdrawn. */
class ListingBrowserIT extends BrowserTest {

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "hof";

    @Test
    void anIdeaBecomesANeedThatIsGivenInParts() {
        PageObject page = as("quartier").open("idea/ideas").follow("Reparaturtreff im Nachbarschaftszentrum");
        page.follow("Bedarf daraus machen").hasTitle("Bedarf aufnehmen").inspect("listing-edit", "new-need");
        assertThat(page.field("Titel")).hasValue("Reparaturtreff im Nachbarschaftszentrum");
        page.fill("Titel", "Werkzeug " + word).press("Speichern");
        page.complainsAbout("Art", "Art").inspect("listing-edit", "errors");
        page.choose("Art", "Sachen").fill("Menge", "20").choose("Einheit", "Stück");
        page.tick("Nachbarschaft").tick("Arbeit im Freien").press("Speichern").notices("ist gespeichert");
        page.shows("Kommt von").shows("20 Stück").shows("Arbeit im Freien").inspect("listing", "need");
        step(page, "Reservieren", "Gespräch mit dem Baumarkt").shows("reserviert");
        page.follow("Als gegeben melden")
                .inspect("step", "give")
                .fill("Gegeben", "25")
                .fill("Warum", "Geliefert");
        page.press("Festhalten").notices("Gegeben wird eine ganze Zahl von 1 bis 20");
        page.fill("Gegeben", "8").press("Festhalten").shows("teilweise erfüllt").shows("8 gegeben, 12 übrig");
        page.inspect("listing", "partly");
        page.press("Gilt noch").notices("das ist heute bestätigt");
        page.follow("Bearbeiten").fill("Menge", "8").press("Speichern").notices("Es sind schon 8 gegeben");
        page.fill("Menge", "9").press("Speichern").shows("8 gegeben, 1 übrig");
        page.follow("Änderungsverlauf").shows("Menge").inspect("listing-history", "need");
        page.open("matching/needs?text=" + word).shows("teilweise erfüllt").inspect("needs", "filtered");
        String table = page().request()
                .get((String) page().locator("a[href*='needs.csv']").first().evaluate("a => a.href"))
                .text();
        Assertions.assertThat(table.lines()).hasSize(2).anyMatch(line -> line.contains("Werkzeug " + word));
    }

    @Test
    void anOfferComesFromAPartnerAndIsWithdrawn() {
        PageObject page = as("redaktion").open("matching/listing-edit?kind=OFFER");
        page.fill("Titel", "Saal " + word)
                .choose("Art", "Räume")
                .fill("Menge", "90")
                .choose("Einheit", "Quadratmeter");
        page.press("Speichern").notices("Ein Angebot kommt von einem Partner");
        page.fill("Angeboten von", "Apotheke")
                .press("Treffer zeigen")
                .shows("Gefunden")
                .inspect("listing-edit", "found");
        page.choose("Gefunden", "Apotheke zum Kranich").press("Speichern");
        page.shows("Apotheke zum Kranich")
                .shows("Ohne Handlungsfeld und ohne Zielgruppe")
                .inspect("listing", "offer");
        String address = page().url();
        step(page, "Zurückziehen", "Der Saal ist verkauft")
                .shows("zurückgezogen")
                .inspect("listing", "withdrawn");
        page().navigate(address.replace("/listing?", "/listing-edit?"));
        page.notices("ist zurückgezogen und wird nur noch gelesen");
        page().navigate(address.replace("/listing?", "/step?") + "&to=RESERVED");
        page.notices("Was „zurückgezogen“ ist, kann nicht „reserviert“ werden.");
        page.open("partner/organizations?text=Kranich")
                .follow("Apotheke zum Kranich")
                .shows("Saal " + word);
        page.inspect("organization", "listings");
        page.open("matching/offers").inspect("offers", "demo");
    }

    private static PageObject step(PageObject page, String step, String reason) {
        return page.follow(step).fill("Warum", reason).press("Festhalten");
    }
}
