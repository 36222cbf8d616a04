package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The public pages in a browser of somebody who never signs in. */
class PublicPagesBrowserIT extends BrowserTest {

    @BeforeAll
    static void openThePublicSide() {
        PublicSideOpen.open();
    }

    @Test
    void somebodyFindsAPaperAndItsMeetingWithoutAnySession() {
        PageObject start = open("public/de/").hasTitle("Ratsinformationen");
        start.inspect("public-start", "full");
        start.follow("Vorlagen").hasTitle("Vorlagen").inspect("public-papers", "full");
        page().locator("main .plainlist a").first().click();
        assertThat(page().locator("h2", new Page.LocatorOptions().setHasText("Dateien")))
                .isVisible();
        new PageObject(page()).inspect("public-paper", "full");
        Assertions.assertThat(page().context().cookies()).isEmpty();
    }

    @Test
    void theAgendaLeadsToItsPapersAndTheCommitteeToItsFeeds() {
        open("public/de/").follow("Gremien").hasTitle("Gremien").inspect("public-committees", "full");
        String committee = DemoDatabase.value(
                "SELECT JSON_VALUE(content, '$.organization[0]') FROM nordertor.public_object WHERE kind = 'MEETING'"
                        + " AND deleted = FALSE ORDER BY id LIMIT 1");
        page().locator("main a[href$='/" + committee.replaceFirst(".*/", "committee/") + "']")
                .click();
        new PageObject(page()).inspect("public-committee", "full");
        for (String link : new String[] {"iCalendar", "Atom"}) {
            String address = page().locator("main a", new Page.LocatorOptions().setHasText(link))
                    .first()
                    .evaluate("a => a.href")
                    .toString();
            Assertions.assertThat(page().request().get(address).status())
                    .as(address)
                    .isEqualTo(200);
        }
        page().locator("main .plainlist a").first().click();
        assertThat(page().locator("h2", new Page.LocatorOptions().setHasText("Tagesordnung")))
                .isVisible();
        new PageObject(page()).inspect("public-meeting", "full");
    }

    @Test
    void theMonthsOfMeetingsAreTurned() {
        PageObject meetings = open("public/de/meetings").inspect("public-meetings", "month");
        String title = page().locator("h1").innerText();
        page().locator("a[rel=prev]").click();
        assertThat(page().locator("h1")).not().hasText(title);
        page().locator("a[rel=next]").click();
        meetings.hasTitle(title);
        open("public/de/meetings?month=1999-01").shows("Keine Sitzung").inspect("public-meetings", "empty");
    }

    @Test
    void aSearchFindsBySubjectOrTellsThatNothingWasFound() {
        open("public/de/papers");
        String subject = page().locator("main .plainlist a").first().innerText();
        search(subject).shows(subject);
        search("gibtesnicht").shows("Keine Vorlage gefunden").inspect("public-papers", "empty");
    }

    @Test
    void everythingIsThereInEnglishToo() {
        open("public/de/committees").follow("English").hasTitle("Committees").inspect("public-committees", "english");
        assertThat(page().locator("html")).hasAttribute("lang", "en");
        new PageObject(page()).follow("Deutsch").hasTitle("Gremien");
    }

    @Test
    void aPrintedPageHasItsContentAndItsSourceOnly() {
        open("public/de/papers");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page().locator("header")).isHidden();
        assertThat(page().locator("footer")).containsText("Quelle");
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        Response answer = page().navigate(PublicSideOpen.root() + "/de/paper/1");
        Assertions.assertThat(answer.status()).isEqualTo(404);
        new PageObject(page())
                .shows("Unter dieser Adresse ist nichts veröffentlicht.")
                .inspect("public-error", "404");
        new PageObject(page()).follow("Zur Startseite").hasTitle("Ratsinformationen");
    }

    @Test
    void thePublicAddressLeadsToTheGermanStartPage() {
        page().navigate(PublicSideOpen.root() + "/");
        new PageObject(page()).hasTitle("Ratsinformationen");
        Assertions.assertThat(page().url()).endsWith("/public/de/");
    }

    private PageObject search(String words) {
        PageObject papers = new PageObject(page()).fill("Betreff oder Nummer", words);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Suchen"))
                .click();
        return papers;
    }
}
