package de.nordertor.council.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.entity.TrackingContent;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.document.control.RichTextSanitizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a committee reads about its resolutions. */
class TrackingReportTextTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 9, 1);
    private static final LocalDate ADOPTED = LocalDate.of(2016, 5, 31);
    private static final LocalDate MISSED = LocalDate.of(2016, 8, 15);
    private static final LocalDate LATER = LocalDate.of(2016, 10, 1);

    @Test
    void nothingGivesNoPart() {
        assertThat(text()).isEmpty();
    }

    @Test
    void whatIsDoneIsToldWithItsResolutionDayAndResult() {
        assertThat(text(done("Spielplatz bauen", "Zwei Geräte stehen.")))
                .isEqualTo("<h3>Erledigt</h3><p>Ein Auftrag ist erledigt.</p><ul><li><strong>Spielplatz"
                        + " bauen</strong><br />Beschlossen am 31.05.2016, Vorlage 5/014/2016<br />Erledigt am"
                        + " 20.08.2016<br />Ergebnis: Zwei Geräte stehen.</li></ul>");
        assertThat(text(done("Eins", null), done("Zwei", null)))
                .contains("<p>2 Aufträge sind erledigt.</p>")
                .doesNotContain("Ergebnis");
    }

    @Test
    void whatIsInProgressIsToldWithItsDayAndTheDepartment() {
        assertThat(text(open("Mittel beantragen")))
                .isEqualTo("<h3>In Arbeit</h3><p>An einem Auftrag wird gearbeitet.</p><ul><li><strong>Mittel"
                        + " beantragen</strong><br />Beschlossen am 31.05.2016, Vorlage 5/014/2016<br />Zu tun bis"
                        + " 01.10.2016<br />Zuständig: Soziales &amp; Sport</li></ul>");
        assertThat(text(open("Eins"), open("Zwei"), open("Drei"))).contains("An 3 Aufträgen wird gearbeitet.");
    }

    @Test
    void whatIsDelayedIsToldWithReasonNextStepAndNewDay() {
        assertThat(text(delayed("Weg pflastern", LATER)))
                .isEqualTo("<h3>Verzögert</h3><p>Ein Auftrag ist verzögert.</p><ul><li><strong>Weg"
                        + " pflastern</strong><br />Beschlossen am 31.05.2016, Vorlage 5/014/2016<br />Zuständig:"
                        + " Soziales &amp; Sport<br />War fällig am 15.08.2016<br />Grund: Frost<br />Nächster Schritt:"
                        + " Neu ausschreiben<br />Neuer Termin: 01.10.2016</li></ul>");
        assertThat(text(delayed("Eins", MISSED), delayed("Zwei", LATER)))
                .contains("2 Aufträge sind verzögert.")
                .containsOnlyOnce("Ein neuer Termin steht noch nicht fest.")
                .containsOnlyOnce("Neuer Termin:");
    }

    @Test
    void thePartsStandInTheirOrderAndOnlyThoseThatAreNotEmpty() {
        assertThat(headings(text(delayed("V", LATER), open("A"), done("E", null))))
                .containsExactly("Erledigt", "In Arbeit", "Verzögert");
        assertThat(headings(text(delayed("V", LATER), done("E", null)))).containsExactly("Erledigt", "Verzögert");
    }

    @Test
    void whatWasDroppedIsToldWithItsReasonBesideWhatIsDone() {
        String text = text(dropped("Zaun setzen"), done("Spielplatz bauen", null), dropped("Tor setzen"));
        assertThat(headings(text)).containsExactly("Erledigt oder entfallen");
        assertThat(text)
                .contains("Ein Auftrag ist erledigt.", "2 Aufträge sind entfallen.")
                .contains("Entfallen am 20.08.2016<br />Grund: Der Träger baut selbst.");
        assertThat(text(dropped("Zaun setzen")))
                .contains("Ein Auftrag ist entfallen.")
                .doesNotContain("erledigt.");
    }

    @Test
    void whatIsTypedIsNoMarkupAndKeepsItsLines() {
        String text = text(done("<script>alert('1')</script> & Söhne", "Erstens {0}\nZweitens"));
        assertThat(text)
                .contains("<strong>&lt;script&gt;alert('1')&lt;/script&gt; &amp; Söhne</strong>")
                .contains("Ergebnis: Erstens {0}<br />Zweitens");
    }

    @Test
    void thePaperKeepsTheTextAsItIs() {
        String text = text(done("A < B", "x"), open("B"), delayed("C", LATER), dropped("D"));
        assertThat(new RichTextSanitizer().sanitise(text)).isEqualTo(text);
    }

    @Test
    void aResolutionWithoutADayNamesItsPaper() {
        ToldTracking one = open("Mittel beantragen");
        assertThat(text(new ToldTracking(
                        one.content(), one.paper(), null, one.department(), false, one.firstDueOn(), null)))
                .contains("<br />Beschlossen, Vorlage 5/014/2016<br />");
    }

    private static String text(ToldTracking... all) {
        return new TrackingReportText(TODAY).of(List.of(all));
    }

    private static List<String> headings(String text) {
        return Pattern.compile("<h3>(.*?)</h3>")
                .matcher(text)
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    private static ToldTracking done(String task, String result) {
        return ended(task, TrackingState.DONE, TODAY.minusDays(12), result);
    }

    private static ToldTracking dropped(String task) {
        return ended(task, TrackingState.DROPPED, null, "Der Träger baut selbst.");
    }

    private static ToldTracking ended(String task, TrackingState state, LocalDate doneOn, String result) {
        return told(
                new TrackingContent(task, null, null, MISSED, state, doneOn, result, null, null),
                false,
                TODAY.minusDays(12));
    }

    private static ToldTracking open(String task) {
        return told(new TrackingContent(task, null, null, LATER, null, null, null, null, null), false, null);
    }

    private static ToldTracking delayed(String task, LocalDate dueOn) {
        return told(
                new TrackingContent(task, null, null, dueOn, null, null, null, "Frost", "Neu ausschreiben"),
                true,
                null);
    }

    private static ToldTracking told(TrackingContent content, boolean delayed, LocalDate endedOn) {
        return new ToldTracking(
                content,
                "5/014/2016",
                ADOPTED,
                "Soziales & Sport",
                delayed,
                delayed ? MISSED : content.dueOn(),
                endedOn);
    }
}
