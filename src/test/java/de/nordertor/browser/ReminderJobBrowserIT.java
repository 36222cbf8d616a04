package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator sees how reminding goes, stops it and lets it go on; monitoring is told without sign-in. */
class ReminderJobBrowserIT extends BrowserTest {

    private static final String FAILED = "70399";

    @BeforeEach
    void somethingHasFailed() {
        tidyUp();
        DemoDatabase.run("INSERT INTO nordertor.reminder (id, version, subject_kind, subject_id, audience, due_version,"
                + " days_before, remind_on, state, attempts, settled_at, failure) VALUES (" + FAILED
                + ", 1, 'Deadline', 22, 'LEAD', 0, 7, '2016-05-30', 'FAILED', 5, '2016-05-30 12:00:00',"
                + " 'reminder.failure.nobody')");
    }

    @AfterEach
    void tidyUp() {
        DemoDatabase.run(
                "DELETE FROM nordertor.reminder_pause",
                "DELETE FROM nordertor.reminder WHERE id = " + FAILED,
                "UPDATE nordertor.mail_template SET title = NULL, body = NULL");
    }

    @Test
    void itIsPausedTriedAgainAndResumed() {
        PageObject admin = as("admin").open("reminder/job").hasTitle("Erinnerungsauftrag");
        admin.shows("bereit").shows("Niemand ist zu erreichen").inspect("reminder-job", "failed");
        admin.press("Anhalten").confirm("Anhalten").notices("Der Auftrag ist angehalten.");
        admin.shows("angehalten").shows("Erst nach „Fortsetzen“").inspect("reminder-job", "paused");
        admin.press("Alles noch einmal versuchen").notices("noch einmal versucht");
        admin.press("Fortsetzen").notices("Der Auftrag läuft wieder von selbst.");
        admin.shows("bereit");
    }

    @Test
    void theMailsAreWordedAndTriedOut() {
        PageObject admin = as("admin").open("reminder/job").follow("Vorlagen der E-Mails");
        admin.hasTitle("Vorlagen der E-Mails").shows("mitgelieferte Fassung").inspect("reminder-templates", "list");
        admin.follow("Tägliche Übersicht")
                .hasTitle("Tägliche Übersicht (Deutsch)")
                .inspect("reminder-template", "form");
        admin.fill("Text", "Moin {vorname}, {liste}")
                .press("Speichern")
                .shows("Den Platzhalter „{vorname}“ gibt es nicht")
                .inspect("reminder-template", "mistake");
        admin.fill("Text", "Moin {name},\n\n{liste}\n\nIhr Rathaus").press("Vorschau");
        admin.shows("Angebot der Fahrradwerkstatt erfragen (erfunden)").inspect("reminder-template", "preview");
        admin.press("Speichern").notices("Die Vorlage „Tägliche Übersicht (Deutsch)“ gilt ab der nächsten E-Mail.");
        admin.shows("eigene Fassung").follow("Tägliche Übersicht").inspect("reminder-template", "own");
        admin.press("Mitgelieferte Fassung benutzen").confirm("Mitgelieferte Fassung benutzen");
        admin.notices("gilt wieder die mitgelieferte Fassung.");
    }

    @Test
    void monitoringIsToldWithoutSignIn() {
        APIResponse health = get(url() + "api/health/reminders");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text()).contains("\"status\":\"UP\"", "\"timer\"", "\"overdue\"");
        APIResponse metrics = get(url().replaceFirst("/nordertor/$", "/") + "metrics?scope=application");
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.text())
                .contains("nordertor_reminders_failed", "nordertor_reminder_job_paused", "nordertor_mails_waiting");
    }

    private APIResponse get(String address) {
        return page().context().request().get(address);
    }
}
