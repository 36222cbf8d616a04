package de.nordertor.journal.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.entity.SubjectRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as people copy them out of their mail programs. */
class PastedMailTest {

    private static final SubjectRef PAPER = new SubjectRef("CouncilPaper", 7L);

    @Test
    void outlookInGermanIsUnderstood() {
        ActivityInput mail = read(
                """
                Von: Müller, Erika <erika@schule.example>
                Gesendet: Mittwoch, 18. Mai 2016 10:32
                An: Brandhorst, Mirja; Özkan, Deniz
                Cc: Stiftung
                Betreff: AW: Lesepaten

                Guten Tag Frau Brandhorst,

                wir machen mit.
                """);

        assertThat(mail.kind()).isEqualTo(ActivityKind.MAIL);
        assertThat(mail.date()).isEqualTo(LocalDate.of(2016, 5, 18));
        assertThat(mail.time()).isEqualTo(LocalTime.of(10, 32));
        assertThat(mail.title()).isEqualTo("AW: Lesepaten");
        assertThat(mail.participants())
                .isEqualTo("Von: Müller, Erika <erika@schule.example>; An: Brandhorst, Mirja; Özkan, Deniz;"
                        + " Kopie: Stiftung");
        assertThat(mail.text()).isEqualTo("Guten Tag Frau Brandhorst,\n\nwir machen mit.");
        assertThat(mail.subjects()).containsExactly(PAPER);
    }

    @Test
    void thunderbirdWithItsLineAboveIsUnderstoodAndTheLineStays() {
        ActivityInput mail = read(
                """

                -------- Weitergeleitete Nachricht --------
                Betreff: \tZusage
                Datum: \tWed, 18 May 2016 08:32:11 +0000
                Von: \tStiftung <s@c.example>
                An: \tquartier@stadt.example

                Wir machen mit.""");

        assertThat(mail.title()).isEqualTo("Zusage");
        assertThat(mail.date().atTime(mail.time())).isEqualTo(LocalDateTime.of(2016, 5, 18, 10, 32, 11));
        assertThat(mail.text()).isEqualTo("-------- Weitergeleitete Nachricht --------\n\nWir machen mit.");
    }

    @Test
    void theSourceOfAMailIsUnderstoodAndWhatIsNotKnownStays() {
        ActivityInput mail = read(
                """
                Received: from a by b
                Date: Wed, 18 May 2016 10:32:11 +0200
                From: =?UTF-8?Q?M=C3=BCller?= <m@c.example>
                Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?= aus
                 der Lehmwandlung
                MIME-Version: 1.0

                Text""");

        assertThat(mail.title()).isEqualTo("Grüße aus der Lehmwandlung");
        assertThat(mail.participants()).isEqualTo("Von: Müller <m@c.example>");
        assertThat(mail.text()).isEqualTo("Received: from a by b\nMIME-Version: 1.0\n\nText");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mittwoch, 18. Mai 2016 10:32",
                "Mittwoch, 18. Mai 2016 um 10:32",
                "Mi., 18. Mai 2016 10:32 Uhr",
                "Mi 18.05.2016 10:32",
                "18.05.2016 10:32",
                "18.05.16, 10:32",
                "18. Mai 2016 um 10:32:00 MESZ",
                "Wednesday, May 18, 2016 10:32 AM",
                "Wednesday, 18 May 2016 10:32",
                "May 18, 2016 at 10:32 AM",
                "5/18/2016 10:32 AM",
                "2016-05-18 10:32",
                "2016-05-18T10:32:00",
                "Wed, 18 May 2016 10:32:00 +0200",
                "Wednesday,\u00a018\u202fMay 2016 10:32"
            })
    void dateIsReadAsEveryProgramWritesIt(String written) {
        ActivityInput mail = read("From: a\nSent: " + written + "\nSubject: b\n\nText");

        assertThat(mail.date().atTime(mail.time())).isEqualTo(LocalDateTime.of(2016, 5, 18, 10, 32));
        assertThat(mail.text()).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"irgendwann", "32.13.2016 10:32", "18.05.2050 10:32", ""})
    void aDateThatNobodyCanReadStaysInTheText(String written) {
        ActivityInput mail = read("Von: a\nGesendet: " + written + "\nBetreff: b\n\nText");

        assertThat(mail.date()).isEqualTo(MailSamples.NOW.toLocalDate());
        assertThat(mail.time()).isNull();
        assertThat(mail.text()).isEqualTo("Gesendet: " + written + "\n\nText");
    }

    @Test
    void aTextWithoutSuchLinesStaysAsItIs() {
        String text = "Hallo,\nan: alle, die das lesen\n\nVon: hier\nan geht es weiter";

        ActivityInput mail = read(text);

        assertThat(mail.title()).isNull();
        assertThat(mail.participants()).isNull();
        assertThat(mail.text()).isEqualTo(text);
    }

    @Test
    void whatDoesNotFitAFieldStaysInTheText() {
        String many = "person@stadt.example; ".repeat(100);

        ActivityInput mail = read("Von: a\nAn: " + many + "\nBetreff: " + "b".repeat(301) + "\n\nText");

        assertThat(mail.participants()).isEqualTo("Von: a");
        assertThat(mail.title()).isNull();
        assertThat(mail.text()).contains(many.strip(), "b".repeat(301), "Text");
    }

    @Test
    void ofTwoMailsInOneTheUpperOneCounts() {
        ActivityInput mail = read("Von: a\nBetreff: oben\n\nText\n\nVon: b\nBetreff: unten\n\nalter Text");

        assertThat(mail.title()).isEqualTo("oben");
        assertThat(mail.text()).isEqualTo("Text\n\nVon: b\nBetreff: unten\n\nalter Text");
    }

    private static ActivityInput read(String pasted) {
        return PastedMail.read(pasted.replace("\n", "\r\n"), Set.of(PAPER), MailSamples.TOWN, MailSamples.NOW);
    }
}
