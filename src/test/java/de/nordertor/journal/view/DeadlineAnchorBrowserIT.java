package de.nordertor.journal.view;

import de.nordertor.TownDay;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A deadline that follows another one, and waits for somebody. */
class DeadlineAnchorBrowserIT extends BrowserTest {

    private static final String DRAFT = "Räume im Stadtteilhaus";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void aDeadlineHangsOnAnotherOneAndWaitsForSomebody() {
        String first = "Sitzung " + UUID.randomUUID();
        String second = "Einladung " + UUID.randomUUID();
        PageObject editor = as("redaktion");
        deadline(editor, first, 20);
        editor.open("council/papers").follow(DRAFT).follow("Frist setzen").fill("Was ist zu tun?", second);
        editor.choose("Anderes Datum", "Frist „" + first + "“ (" + inDays(20) + ")")
                .fill("Wie viele", "10")
                .press("Frist setzen");
        editor.notices("wie viele Tage, Wochen oder Monate").inspect("deadline", "anchor-error");
        editor.choose("Tage, Wochen oder Monate", "Tage")
                .choose("Vorher oder nachher", "vorher")
                .press("Frist setzen");
        editor.notices("ist für den " + inDays(10) + " gesetzt").follow(first);
        editor.fill("Neues Datum", inDays(25))
                .fill("Grund des Verschiebens", "Saal belegt")
                .press("Verschieben");
        editor.notices("verschoben").open("journal/deadlines").follow(second);
        editor.shows("10 Tage vor der Frist „" + first + "“ (" + inDays(25) + ")")
                .shows("in 15 Tagen");
        editor.shows("Abstand zum anderen Datum").inspect("deadline", "anchored");

        editor.fill("Auf wen oder was", "Zusage des Saals").press("Als wartend kennzeichnen");
        editor.notices("steht als wartend")
                .shows("Wartet auf: Zusage des Saals")
                .inspect("deadline", "waiting");
        editor.open("journal/deadlines?waiting=WAITING").shows("Wartet auf: Zusage des Saals");
        editor.inspect("deadlines", "waiting").follow(second).press("Wartet nicht mehr");
        editor.notices("wartet nicht mehr");
        editor.fill("Neues Datum", inDays(12))
                .fill("Grund des Verschiebens", "Wunsch der Schule")
                .press("Verschieben");
        editor.notices("folgt dem anderen Datum nicht mehr").shows("Der Tag wurde von Hand gesetzt");
        editor.inspect("deadline", "let-go");
    }

    private static void deadline(PageObject editor, String what, int days) {
        editor.open("council/papers").follow(DRAFT).follow("Frist setzen");
        editor.fill("Was ist zu tun?", what).fill("Fällig am", inDays(days)).press("Frist setzen");
        editor.notices("gesetzt");
    }

    private static String inDays(int days) {
        return WRITTEN.format(TownDay.today().plusDays(days));
    }
}
