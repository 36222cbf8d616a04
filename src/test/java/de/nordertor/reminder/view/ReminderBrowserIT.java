package de.nordertor.reminder.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import org.junit.jupiter.api.Test;

/** How a person says when to be reminded; leaves the choice of one person behind. */
class ReminderBrowserIT extends BrowserTest {

    @Test
    void aPersonChoosesHowToBeReminded() {
        PageObject she = as("gremien").open("reminder/notices").hasTitle("Erinnerungen");
        she.inspect("reminders", "list");
        she.follow("Wie ich erinnert werde").hasTitle("Wie ich erinnert werde").inspect("reminder-choice", "usual");
        she.fill("Tägliche Übersicht um", "halb acht")
                .press("Speichern")
                .complainsAbout("Tägliche Übersicht um", "Tägliche Übersicht um")
                .inspect("reminder-choice", "error");
        assertThat(she.field("Tägliche Übersicht um")).hasValue("halb acht");
        she.fill("Tägliche Übersicht um", "7.30").press("Speichern").notices("So werden Sie ab jetzt erinnert.");
        she.open("reminder/choice");
        assertThat(she.field("Tägliche Übersicht um")).hasValue("07:30");
    }
}
