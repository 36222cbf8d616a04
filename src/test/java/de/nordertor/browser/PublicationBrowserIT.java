package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The committee office shows a paper to the public, and takes it back. */
class PublicationBrowserIT extends BrowserTest {

    private static final String REPORT = "council/papers?text=5%2F014%2F2016";
    private static final String SUBJECT =
            "Beratung und Begleitung von Kommunen beim Aufbau von Kooperationen mit Unternehmen und Stiftungen"
                    + " in der Sozialen Stadt Nordertor";

    @BeforeEach
    void theDataAreKept() {
        DemoDatabase.keep();
    }

    @AfterEach
    void theDataAreBack() {
        DemoDatabase.putBack();
    }

    @Test
    void whatIsPublicIsTakenBackAndShownAgain() {
        PageObject office = as("gremien").open(REPORT);
        office.follow(SUBJECT).follow("Was die Öffentlichkeit sieht");
        office.shows("Die Öffentlichkeit sieht genau das, was unten steht.")
                .shows("Ausschuss für Jugend, Soziales und Sport")
                .inspect("publication", "published");
        office.press("Zurücknehmen").confirm("Zurücknehmen");
        office.inspect("publication", "error").fill("Begründung der Rücknahme", "Falsche Anlage");
        office.press("Zurücknehmen").confirm("Zurücknehmen");
        office.notices("Die Vorlage ist zurückgenommen.").shows("Die Öffentlichkeit sieht davon jetzt nichts.");
        office.shows("Falsche Anlage").inspect("publication", "taken-back");
        if (office.page().getByText("Ich habe die Hinweise geprüft").count() > 0) {
            office.tick("Ich habe die Hinweise geprüft");
        }
        office.press("Veröffentlichen").confirm("Veröffentlichen");
        office.notices("Es ist veröffentlicht.").inspect("publication", "published-again");

        office.open("publication/publications").shows("5/014/2016").inspect("publications", "some");
        office.follow("Protokoll der Veröffentlichungen")
                .shows("Falsche Anlage")
                .shows("zurückgenommen")
                .inspect("publication-log", "some");
    }

    @Test
    void aMeetingOfTheMainCommitteeCanNeverBePublished() {
        String meeting = DemoDatabase.value("SELECT MIN(m.id) FROM nordertor.meeting m JOIN nordertor.committee k"
                + " ON k.id = m.committee_id WHERE k.kind = 'MAIN_COMMITTEE'");

        PageObject office = as("gremien").open("publication/publication?kind=MEETING&id=" + meeting);

        office.shows("Dieses Gremium tagt nie öffentlich (§ 78 NKomVG).").inspect("publication", "never");
        assertThat(office.page().locator("main [id$=':publish']")).hasCount(0);
    }

    @Test
    void nobodyElseIsLedToIt() {
        PageObject author = as("redaktion").open(REPORT).follow(SUBJECT);

        assertThat(author.page().locator("main a[href*='/publication/']")).hasCount(0);
    }
}
