package de.nordertor.journal.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.TownDay;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import de.nordertor.document.control.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Contacts, mails and deadlines on a paper, as the person sees them who keeps them. */
class JournalBrowserIT extends BrowserTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String DRAFT = "Räume im Stadtteilhaus";

    @Test
    void aContactIsNotedReadChangedAndWithdrawn() {
        String title = "Telefonat " + UUID.randomUUID();
        PageObject editor = editorOn(DRAFT).follow("Kontakt notieren").hasTitle("Kontakt notieren");
        editor.inspect("activity", "new");
        editor.fill("Betreff", title)
                .fill("Uhrzeit", "9.05")
                .fill("Beteiligte", "Özil-Şahin, K͟haled")
                .fill("Was besprochen wurde", "erste Zeile\nzweite <b>Zeile</b>")
                .fill("Ergebnis", "Rückruf");
        attach("input[type=file]", "Plan.pdf", SampleFiles.pdf());
        editor.press("Speichern").notices("„" + title + "“ ist notiert");
        editor.shows(title).shows("zweite <b>Zeile</b>").inspect("paper", "timeline");

        editor.follow(title)
                .hasTitle(title)
                .shows("09:05")
                .shows("Özil-Şahin, K͟haled")
                .shows("Plan");
        editor.inspect("activity", "full");
        editor.follow("Bearbeiten").fill("Ergebnis", "Treffen vereinbart").press("Speichern");
        editor.notices("ist gespeichert").shows("Treffen vereinbart").shows("„Ergebnis“ geändert");

        editor.press("Zurückziehen")
                .confirm("Zurückziehen")
                .complainsAbout("Grund des Zurückziehens", "Grund des Zurückziehens");
        editor.fill("Grund des Zurückziehens", "falsch zugeordnet").press("Zurückziehen");
        editor.confirm("Zurückziehen").notices("zurückgezogen");
        editor.shows("falsch zugeordnet").inspect("activity", "withdrawn");
        assertThat(page().getByText("Bearbeiten", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        editor.open("council/papers").follow(DRAFT);
        assertThat(page().locator("main")).not().containsText(title);
        editor.follow("Alles zeigen").shows(title).shows("zurückgezogen");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        PageObject editor = editorOn(DRAFT).follow("Kontakt notieren");
        editor.fill("Was besprochen wurde", "bleibt stehen")
                .fill("Uhrzeit", "mittags")
                .press("Speichern");
        editor.complainsAbout("Uhrzeit", "keine Uhrzeit").complainsAbout("Betreff", "Betreff");
        assertThat(editor.field("Was besprochen wurde")).hasValue("bleibt stehen");
        assertThat(editor.field("Uhrzeit")).hasValue("mittags");
        editor.inspect("activity", "error");
        editor.fill("Uhrzeit", "").fill("Betreff", "x").fill("Datum", inDays(1)).press("Speichern");
        editor.notices("liegt in der Zukunft");
        assertThat(editor.field("Was besprochen wurde")).hasValue("bleibt stehen");
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstSaved() {
        String title = "Gespräch " + UUID.randomUUID();
        PageObject first = editorOn(DRAFT).follow("Kontakt notieren").fill("Betreff", title);
        first.press("Speichern").follow(title).follow("Bearbeiten");
        Page other = anotherVisitor();
        PageObject lead = new PageObject(other).signIn("leitung").shows("Fällig");
        other.navigate(page().url());
        lead.fill("Ergebnis", "von der Leitung").press("Speichern").notices("ist gespeichert");

        first.fill("Ergebnis", "von der Redaktion").press("Speichern");

        first.notices("Achterberg, Hanne").shows("von der Leitung").inspect("activity", "conflict");
        assertThat(first.field("Ergebnis")).hasValue("von der Redaktion");
        first.press("Speichern").notices("ist gespeichert").shows("von der Redaktion");
        other.context().close();
    }

    @Test
    void aMailFileIsFiledWithItsAttachments() {
        String title = "Zusage " + UUID.randomUUID();
        PageObject editor = editorOn(DRAFT).follow("E-Mail ablegen").hasTitle("E-Mail ablegen");
        editor.inspect("mail", "empty");
        attach("input[type=file]", "zusage.eml", mail(title));
        editor.press("Datei ablegen").notices("ist mit einer Anlage abgelegt");
        editor.notices("Die Anlage „setup.exe“ ist nicht dabei").hasTitle(title);
        editor.shows("Grüße").shows("Liste").shows("Stiftung <s@c.example>").inspect("activity", "mail");

        editor.open("council/papers").follow(DRAFT).follow("E-Mail ablegen");
        attach("input[type=file]", "zusage.eml", mail(title));
        editor.press("Datei ablegen").notices("ist hier schon abgelegt");
        attach("input[type=file]", "brief.eml", SampleFiles.text("Sehr geehrte Damen und Herren"));
        editor.press("Datei ablegen").notices("Das ist keine E-Mail-Datei").inspect("mail", "refused");
        editor.press("Datei ablegen").notices("Bitte wählen Sie eine Datei aus");
    }

    @Test
    void aPastedMailIsConfirmedBeforeItIsSaved() {
        String title = "AW: Lesepaten " + UUID.randomUUID();
        PageObject editor = editorOn(DRAFT).follow("E-Mail ablegen");
        String pasted = "Von: Müller, Erika\nGesendet: Mittwoch, 18. Mai 2016 10:32\nAn: Quartier\nBetreff: " + title
                + "\n\nWir machen mit.";
        editor.press("Text übernehmen").notices("Bitte fügen Sie den Text der E-Mail ein");
        editor.fill("Text der E-Mail", pasted).press("Text übernehmen").shows("Gespeichert ist noch nichts");
        assertThat(editor.field("Betreff")).hasValue(title);
        assertThat(editor.field("Datum")).hasValue("18.05.2016");
        assertThat(editor.field("Uhrzeit")).hasValue("10:32");
        assertThat(editor.field("Beteiligte")).hasValue("Von: Müller, Erika; An: Quartier");
        assertThat(editor.field("Was besprochen wurde")).hasValue("Wir machen mit.");
        editor.inspect("mail", "confirm");

        editor.press("Zurück zum Text");
        assertThat(editor.field("Text der E-Mail")).hasValue(pasted);
        editor.press("Text übernehmen")
                .press("Speichern")
                .notices("ist notiert")
                .shows(title);
    }

    @Test
    void aDeadlineIsSetMovedAndDone() {
        String what = "Anrufen " + UUID.randomUUID();
        PageObject editor = editorOn(DRAFT).follow("Frist setzen").hasTitle("Frist setzen");
        editor.inspect("deadline", "new");
        editor.press("Frist setzen").complainsAbout("Was ist zu tun?", "Was ist zu tun?");
        editor.inspect("deadline", "error");
        editor.fill("Was ist zu tun?", what).fill("Fällig am", inDays(-1)).press("Frist setzen");
        editor.notices("ist schon vorbei");
        assertThat(editor.field("Was ist zu tun?")).hasValue(what);
        editor.fill("Fällig am", inDays(1)).choose("Rolle", "Redaktion").press("Frist setzen");
        editor.notices("entweder eine Person oder eine Rolle");
        editor.choose("Person", "keine Person").press("Frist setzen").notices("den Fachbereich");
        editor.choose("Fachbereich der Rolle", "5 Bildung, Soziales und Sport").press("Frist setzen");
        editor.notices("ist für den " + inDays(1) + " gesetzt").shows(what).shows("morgen");
        editor.inspect("paper", "deadlines");

        editor.follow(what).hasTitle(what).inspect("deadline", "open");
        editor.fill("Neues Datum", inDays(3))
                .fill("Grund des Verschiebens", "Urlaub")
                .press("Verschieben");
        editor.notices("verschoben").shows("Einmal verschoben, zuletzt: Urlaub").shows("in 3 Tagen");
        editor.open("journal/deadlines").shows(what).inspect("deadlines", "full");
        page().getByLabel("Erledigt: " + what).click();
        editor.notices("„" + what + "“ ist erledigt");
        assertThat(page().getByLabel("Erledigt: " + what)).hasCount(0);
        editor.open("journal/deadlines?due=DONE").shows(what).follow(what);
        editor.shows("Wiegandt, Jonas").inspect("deadline", "done");
    }

    @Test
    void aDeadlineThatIsNotNeededAnyMoreSaysWhy() {
        String what = "Entfällt " + UUID.randomUUID();
        PageObject editor = editorOn(DRAFT).follow("Frist setzen").fill("Was ist zu tun?", what);
        editor.fill("Fällig am", inDays(2)).press("Frist setzen").follow(what);
        editor.fill("Grund des Entfallens", "hat sich gemeldet").press("Als entfallen melden");
        editor.notices("ist entfallen").shows("hat sich gemeldet");
    }

    @Test
    void oneClickOnTheStartPageDoesTheRightOneEvenIfTheListHasChanged() {
        String first = "Erste " + UUID.randomUUID();
        String second = "Zweite " + UUID.randomUUID();
        PageObject editor = open("").signIn("redaktion").shows("Fällig und überfällig");
        deadline(editor, first, 0);
        deadline(editor, second, 0);
        editor.open("").shows(first).shows(second).inspect("start", "deadlines");
        Page other = anotherVisitor();
        new PageObject(other).signIn("redaktion").shows(first);
        other.getByLabel("Erledigt: " + first).click();
        assertThat(other.locator("#notices")).containsText("„" + first + "“ ist erledigt");

        page().getByLabel("Erledigt: " + second).click();

        editor.notices("„" + second + "“ ist erledigt");
        other.context().close();
    }

    @Test
    void whatSomebodyElseHasDoneMeanwhileIsSaid() {
        String what = "Doppelt " + UUID.randomUUID();
        PageObject editor = open("").signIn("redaktion").shows("Fällig");
        deadline(editor, what, 0);
        editor.open("journal/deadlines?due=TODAY").shows(what);
        Page other = anotherVisitor();
        new PageObject(other).signIn("redaktion").shows(what);
        other.getByLabel("Erledigt: " + what).click();
        assertThat(other.locator("#notices")).containsText("ist erledigt");

        page().getByLabel("Erledigt: " + what).click();

        editor.notices("ist erledigt oder entfallen");
        other.context().close();
    }

    @Test
    void theListOfDeadlinesIsFilteredAndTellsWhenItIsEmpty() {
        PageObject admin = as("admin").open("journal/deadlines");
        admin.shows("Für Sie ist keine Frist offen").inspect("deadlines", "empty");
        admin.choose("Stand", "überfällig").press("Filtern").shows("zurücksetzen");
        admin.inspect("deadlines", "nothing-found");
        assertThat(page()).hasURL(Pattern.compile("due=OVERDUE"));
        admin.open("").shows("In den nächsten sieben Tagen ist nichts fällig");
    }

    @Test
    void theNavigationCountsWhatIsOverdue() {
        open("").signIn("redaktion").shows("Tage überfällig");

        assertThat(page().locator("nav.side .count.bad")).hasText(Pattern.compile("\\d+ überfällig"));
        // the demo's people were reminded on their first day
        assertThat(page().locator("nav.side a[href$='/reminder/notices']"))
                .hasText(Pattern.compile("Erinnerungen(\\d+ ungelesen)?"));
    }

    @Test
    void theTimelineIsFilteredWithoutLosingItsThing() {
        PageObject editor = editorOn("Interesse ortsansässiger Betriebe").follow("Alles zeigen");
        editor.hasTitle("Kontakte und Fristen").shows("Drei Betriebe an der Lehmwandlung");
        editor.inspect("timeline", "full");
        editor.fill("Suchtext", "Ladenschluss").press("Filtern").shows("Ein Eintrag");
        editor.choose("Art", "Fristen").press("Filtern").shows("zurücksetzen");
        editor.inspect("timeline", "nothing-found");
        editor.follow("Filter zurücksetzen").shows("Drei Betriebe an der Lehmwandlung");
        page().locator("nav.crumb a").first().click();
        editor.hasTitle("Interesse ortsansässiger Betriebe an einer Arbeitsgruppe Wirtschaft");
    }

    @Test
    void aReaderSeesTheTimelineAndAddsNothing() {
        PageObject reader = as("lesen").open("council/papers").follow("Beratung und Begleitung");
        reader.shows("Stand der Aufnahme in das Programm");
        assertThat(page().getByText("Kontakt notieren")).hasCount(0);
        String address = page().url().replaceAll(".*id=(\\d+).*", "?kind=CouncilPaper&subject=$1");
        for (String path : new String[] {"activity", "mail", "deadline"}) {
            Assertions.assertThat(
                            page().request().get("journal/" + path + address).status())
                    .as(path)
                    .isEqualTo(403);
        }
        reader.follow("Stand der Aufnahme").inspect("activity", "reader");
        Assertions.assertThat(page().request().get(page().url() + "&edit=true").status())
                .isEqualTo(403);
    }

    @Test
    void whoMayNotReadTheDraftFindsNothingOfIt() {
        editorOn(DRAFT);
        String address = page().url().replaceAll(".*id=(\\d+).*", "?kind=CouncilPaper&subject=$1");
        Page other = anotherVisitor();
        new PageObject(other).signIn("admin").shows("Fällig");
        for (String path : new String[] {"activity", "mail", "deadline", "timeline"}) {
            Assertions.assertThat(
                            other.request().get("journal/" + path + address).status())
                    .as(path)
                    .isEqualTo(404);
        }
        other.context().close();
    }

    private PageObject editorOn(String paper) {
        return as("redaktion").open("council/papers").follow(paper);
    }

    private void deadline(PageObject editor, String what, int days) {
        editor.open("council/papers").follow(DRAFT).follow("Frist setzen");
        editor.fill("Was ist zu tun?", what).fill("Fällig am", inDays(days)).press("Frist setzen");
        editor.notices("gesetzt");
    }

    private void attach(String field, String name, byte[] content) {
        page().locator(field).setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static String inDays(int days) {
        return WRITTEN.format(TownDay.today().plusDays(days));
    }

    private static byte[] mail(String title) {
        return """
                From: Stiftung <s@c.example>
                To: quartier@stadt.example
                Subject: %s
                Date: Wed, 18 May 2016 08:32:11 +0000
                Message-ID: <%s>
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/html; charset=utf-8

                <p>Grüße<br>aus dem Quartier</p>
                --x
                Content-Type: text/plain; name=Liste.txt

                eins
                --x
                Content-Type: application/octet-stream; name=setup.exe

                MZ
                --x--
                """
                .formatted(title, title)
                .getBytes(StandardCharsets.UTF_8);
    }
}
