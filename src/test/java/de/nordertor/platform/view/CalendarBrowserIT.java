package de.nordertor.platform.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class CalendarBrowserIT extends BrowserTest {

    @Test
    void theMonthShowsWhatIsOnAndLeadsThere() {
        PageObject page = as("quartier").open("platform/calendar?month=2017-09").hasTitle("Kalender");
        page.shows("September 2017").shows("Programmende");
        page.inspect("calendar", "programme-ends");
        page.follow("Monat vor").shows("Oktober 2017").shows("In diesem Monat steht nichts an.");
        page.follow("Monat zurück").follow("Frist");
        assertThat(page().locator("table.month li")).hasCount(0);
        page.open("platform/calendar?month=2017-13").inspect("calendar", "this-month");
    }

    @Test
    void aCalendarProgramReadsTheFeedWithoutSigningInUntilItEnds() {
        PageObject page = as("lesen").open("platform/calendar");
        page.press("Abonnieren").inspect("calendar", "subscribed");
        String address = page().locator("#calendarAddress").textContent();
        APIRequestContext program = playwright().request().newContext();
        try {
            Assertions.assertThat(program.get(address).headers().get("content-type"))
                    .startsWith("text/calendar");
            Assertions.assertThat(program.get(address).text()).contains("BEGIN:VCALENDAR", "X-WR-CALNAME:Nordertor");
            page.open("platform/calendar").shows("zuletzt geholt am");
            Assertions.assertThat(page().locator("#calendarAddress").count()).isZero();
            page.press("Abonnement beenden").notices("Das Abonnement ist beendet");
            Assertions.assertThat(program.get(address).status()).isEqualTo(404);
        } finally {
            program.dispose();
        }
    }
}
