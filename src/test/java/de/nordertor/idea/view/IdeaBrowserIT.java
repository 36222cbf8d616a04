package de.nordertor.idea.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An idea is written down, like another one, supported, reviewed, and merged or rejected. */
class IdeaBrowserIT extends BrowserTest {

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "hof";

    @Test
    void whileAnIdeaIsTypedTheOneLikeItIsShownAndBothAreMerged() {
        PageObject page = as("quartier").open("idea/idea-edit");
        page.inspect("idea-edit", "new");
        page.fill("Idee", "Bäume für den " + word).press("Speichern").notices("ist gespeichert");
        page.hasTitle("Bäume für den " + word).inspect("idea", "new");
        page.open("idea/idea-edit").field("Idee").pressSequentially("Baum im " + word);
        page.shows("Ähnliche Ideen gibt es schon").shows("gemeinsame Wörter: Baum, " + word);
        page.inspect("idea-edit", "similar-while-typing");
        page.choose("Quelle", "Verwaltung").tick("Verkehr").press("Speichern");
        page.notices("Es gibt ähnliche Ideen").inspect("idea-edit", "similar");
        page.press("Trotzdem speichern").hasTitle("Baum im " + word).shows("Verkehr");
        page.fill("Wie viele mehr", "-3").press("Unterstützung zählen").notices("So viele sind nicht gezählt");
        page.fill("Wie viele mehr", "12")
                .fill("Wo gezählt", "Stadtteilfest")
                .press("Unterstützung zählen")
                .shows("12 Personen unterstützen die Idee.")
                .shows("+12");
        step(page, "Prüfung beginnen", "Zu prüfen").shows("in Prüfung").inspect("idea", "under-review");
        page.follow("Zusammenführen").inspect("merge", "similar");
        page.follow("In „Bäume für den " + word + "“ aufgehen lassen").inspect("step", "merge");
        page.fill("Warum", "Dasselbe").press("Festhalten").notices("Die Idee ist jetzt „zusammengeführt“.");
        page.shows("Diese Idee ist Teil von").inspect("idea", "merged");
        page.follow("Bäume für den " + word)
                .shows("12 Personen unterstützen die Idee.")
                .shows("Darin aufgegangen");
    }

    @Test
    void anIdeaIsRejectedWithAReasonAndNotReviewedAgain() {
        PageObject page = as("leitung").open("partner/organizations?text=Kranich");
        page.follow("Apotheke zum Kranich").follow("Idee aufnehmen");
        assertThat(page.field("Kommt von").locator("option:checked")).hasText("Apotheke zum Kranich");
        page.fill("Idee", "Brunnen am " + word).press("Speichern").shows("Apotheke zum Kranich");
        String address = page().url();
        step(page, "Prüfung beginnen", "Zu prüfen");
        page.follow("Ablehnen").press("Festhalten");
        page.complainsAbout("Warum", "Warum").fill("Warum", "Kein Wasser").press("Festhalten");
        page.shows("abgelehnt").shows("Kein Wasser").inspect("idea", "rejected");
        page().navigate(address.replace("/idea/idea", "/idea/step") + "&to=ADOPTED");
        page.notices("Eine Idee, die „abgelehnt“ ist, kann nicht „übernommen“ werden.");
        page.follow("Zurück zur Idee")
                .follow("Wer was geändert hat")
                .shows("Stand")
                .inspect("idea-history", "rejected");
        page.open("idea/ideas?state=REJECTED").shows("Brunnen am " + word).inspect("ideas", "rejected");
    }

    @Test
    void aSheetOfAnotherTownIsReadAdoptedAndItsResultReturned() {
        PageObject page = as("quartier").open("idea/sheets").inspect("sheets", "demo");
        page.follow("Datei einlesen")
                .inspect("exchange", "empty")
                .press("Ansehen")
                .notices("Wählen Sie erst");
        look(page, "\"sheets\": [{\"id\": \"b1\", \"titel\": \"x\"}]");
        page.notices("Praxisblatt 1: Das Feld „titel“ gibt es in diesem Format nicht.")
                .inspect("exchange", "refused");
        look(
                page,
                "\"sheets\": [{\"id\": \"b1\", \"title\": \"Tauschregal " + word
                        + "\", \"description\": \"Ein Regal.\", \"fieldsOfAction\": [\"Kultur\", \"Müll\"]}]");
        page.shows("1 Eintrag wird gespeichert (von 1)")
                .shows("wird neu gespeichert")
                .inspect("exchange", "plan");
        page.press("Übernehmen").notices("1 Eintrag ist gespeichert (Datei aus Beispielhausen " + word + ").");
        page.open("idea/sheets?text=" + word).follow("Tauschregal " + word);
        page.shows("Kultur, Müll").inspect("sheet", "foreign");
        page.follow("Als eigene Idee übernehmen").inspect("idea-edit", "adopting");
        page.press("Speichern").shows("Übernommen aus").shows("Beispielhausen " + word);
        page.follow("Rückmeldung schreiben").inspect("feedback", "empty");
        page.fill("Was daraus wurde", "Das Regal steht.").press("Speichern").shows("Das Regal steht.");
        page.inspect("idea", "adopted");
        APIResponse file = page().request()
                .get((String) page().locator("a[href$='feedback.json']").evaluate("a => a.href"));
        Assertions.assertThat(file.text()).contains("Beispielhausen " + word, "Das Regal steht.", "\"COLLECTED\"");
        page.open("idea/sheets?origin=OWN")
                .follow("Stadtteilfest mit Betrieben")
                .inspect("sheet", "own");
        page.open("idea/sheet-edit").inspect("sheet-edit", "new");
        page.open("idea/idea-edit?on=2016-06-01");
        assertThat(page.field("Eingegangen am")).hasValue("01.06.2016");
    }

    private void look(PageObject page, String parts) {
        String file = "{\"format\": \"nordertor-exchange\", \"version\": 1, \"municipality\": \"Beispielhausen " + word
                + "\", \"producedOn\": \"2016-05-18\", " + parts + "}";
        page().locator("main input[type=file]")
                .setInputFiles(
                        new FilePayload("blatt.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
        page.press("Ansehen");
    }

    private static PageObject step(PageObject page, String link, String reason) {
        return page.follow(link).fill("Warum", reason).press("Festhalten");
    }
}
