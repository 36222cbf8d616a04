package de.nordertor.reminder.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.nordertor.TownDay;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** How a person says when to be reminded, and of what. */
class ReminderBrowserIT extends BrowserTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void aPersonChoosesHowToBeReminded() {
        PageObject she = as("gremien").open("reminder/notices").hasTitle("Erinnerungen");
        she.shows("An nichts wurde erinnert").inspect("reminders", "empty");
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

    @Test
    void aDeadlineSaysWhenItIsRemindedOf() {
        String due = WRITTEN.format(TownDay.today().plusDays(60));
        PageObject he = as("redaktion").open("council/papers?state=DRAFT");
        he.page().locator("main table tbody a").first().click();
        he.follow("Frist setzen").hasTitle("Frist setzen");
        he.fill("Was ist zu tun?", "Nachweis zusammenstellen").fill("Fällig am", due);
        he.fill("Tage vorher", "14, morgen")
                .press("Frist setzen")
                .notices("Bitte ganze Zahlen von 0 bis 365")
                .inspect("deadline", "reminders-error");
        assertThat(he.field("Tage vorher")).hasValue("14, morgen");
        he.fill("Tage vorher", "14, 3").press("Frist setzen").notices("Nachweis zusammenstellen");
        he.follow("Nachweis zusammenstellen");
        he.shows(WRITTEN.format(TownDay.today().plusDays(46)) + " · Zuständige · steht noch aus")
                .inspect("deadline", "reminders");
        he.press("Erledigt");
    }
}
