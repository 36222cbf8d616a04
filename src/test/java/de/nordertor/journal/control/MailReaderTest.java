package de.nordertor.journal.control;

import static de.nordertor.journal.control.MailSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.journal.entity.ActivityContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails as programs really write them. */
class MailReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void aPlainMailIsReadWithItsUmlauts() throws IOException {
        ReadMail mail = read(
                """
                From: =?UTF-8?Q?M=C3=BCller=2C_Erika?= <erika@schule.example>
                To: quartier@stadt.example, "Özkan, Deniz" <lesen@stadt.example>
                Cc: =?ISO-8859-1?B?SvZyZw==?= <joerg@stiftung.example>
                Subject: =?utf-8?Q?Lesepaten_f=C3=BCr_die_?= =?utf-8?Q?Grundschule?=
                Date: Wed, 18 May 2016 08:32:11 +0000
                Message-ID: <1@schule.example>
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Gr=C3=BC=C3=9Fe aus der =
                Lehmwandlung
                """);

        assertThat(mail.title()).isEqualTo("Lesepaten für die Grundschule");
        assertThat(mail.participants())
                .isEqualTo("Von: Müller, Erika <erika@schule.example>; An: quartier@stadt.example,"
                        + " Özkan, Deniz <lesen@stadt.example>; Kopie: Jörg <joerg@stiftung.example>");
        assertThat(mail.sentAt()).as("in the town's time").isEqualTo(LocalDateTime.of(2016, 5, 18, 10, 32, 11));
        assertThat(mail.messageId()).isEqualTo("<1@schule.example>");
        assertThat(mail.text()).isEqualTo("Grüße aus der Lehmwandlung");
        assertThat(mail.attached()).isEmpty();
        assertThat(mail.cut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252",
        "us-ascii, windows-1252",
        "us-ascii, utf-8",
        "'', windows-1252",
        "'', utf-8",
        "gibt-es-nicht, utf-8",
        "windows-1252, windows-1252",
        "utf-16le, utf-16le"
    })
    void aTextIsReadInTheCharsetThatWasMeant(String named, String written) throws IOException {
        String head = "From: a@b.example\nContent-Transfer-Encoding: 8bit\nContent-Type: text/plain; charset=" + named
                + "\n\n";
        byte[] text = "Größe: 10 € – „außen“".getBytes(Charset.forName(written));

        assertThat(read(joined(head.getBytes(StandardCharsets.US_ASCII), text)).text())
                .isEqualTo("Größe: 10 € – „außen“");
    }

    @Test
    void headersInRawLettersAreReadTooInBothCharsets() throws IOException {
        String mail = "From: Jörg <j@b.example>\nSubject: Straße\n\nText\n";

        assertThat(read(mail.getBytes(StandardCharsets.UTF_8)).title()).isEqualTo("Straße");
        assertThat(read(mail.getBytes(WINDOWS)).title()).isEqualTo("Straße");
        assertThat(read(mail.getBytes(WINDOWS)).participants()).isEqualTo("Von: Jörg <j@b.example>");
    }

    @Test
    void ofAMailWrittenTwiceThePlainTextIsTaken() throws IOException {
        ReadMail mail = read(
                """
                From: a@b.example
                Content-Type: multipart/alternative; boundary="=_b"

                --=_b
                Content-Type: text/plain

                schlicht
                --=_b
                Content-Type: text/html

                <b>bunt</b>
                --=_b--
                """);

        assertThat(mail.text()).isEqualTo("schlicht");
        assertThat(mail.attached()).isEmpty();
    }

    @Test
    void aMailInHtmlAloneBecomesItsWords() throws IOException {
        ReadMail mail = read(
                """
                From: a@b.example
                Content-Type: text/html; charset=utf-8

                <html><head><title>x</title><style>p { color: red }</style></head><body>
                <p>Guten Tag,</p><p>am <b>Montag</b> um 9&nbsp;Uhr.<br>Gruß</p><script>alert(1)</script>
                <img src="https://evil.example/pixel.gif"><ul><li>eins</li><li>zwei</li></ul></body></html>
                """);

        assertThat(mail.text())
                .contains("Guten Tag,\n", "am Montag um 9", "\nGruß", "eins\nzwei")
                .doesNotContain("alert", "color", "<", "evil");
    }

    @Test
    void attachmentsAndInlineImagesComeWithTheirNames() throws IOException {
        byte[] mail =
                """
                From: a@b.example
                Content-Type: multipart/mixed; boundary=outer

                Dies ist eine mehrteilige Nachricht.
                --outer
                Content-Type: multipart/related; boundary=inner

                --inner
                Content-Type: text/html

                <p>Bild: <img src="cid:1"></p>
                --inner
                Content-Type: image/png
                Content-ID: <1>
                Content-Disposition: inline
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --inner--
                --outer
                Content-Type: application/pdf; name="=?utf-8?Q?Lageplan_Stra=C3=9Fe.pdf?="
                Content-Disposition: attachment; filename*0*=utf-8''Lageplan%20Stra%C3%9F; filename*1=e.pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjc=
                --outer
                Content-Type: text/plain; name=Liste.txt

                eins
                zwei
                --outer--
                nach dem Ende
                """
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(read(mail).text()).isEqualTo("Bild:");
        assertThat(read(mail).attached())
                .extracting(ReadMail.Attached::fileName)
                .containsExactly("Anlage 1.png", "Lageplan Straße.pdf", "Liste.txt");
        assertThat(contents(mail)).isEqualTo("\u0089PNG\r\n\u001a\n | %PDF-1.7 | eins\nzwei");
    }

    @Test
    void aMailThatHangsOnAnotherIsReadBelowIt() throws IOException {
        ReadMail mail = read(
                """
                From: a@b.example
                Subject: Fwd
                Content-Type: multipart/mixed; boundary=x

                --x

                siehe unten
                --x
                Content-Type: message/rfc822

                From: Stiftung <s@c.example>
                To: a@b.example
                Subject: Zusage
                Date: Tue, 17 May 2016 09:00:00 +0200
                Content-Type: multipart/mixed; boundary=y

                --y
                Content-Type: text/plain

                Wir machen mit.
                --y
                Content-Type: text/csv; name=Zahlen.csv

                1;2
                --y--
                --x--
                """);

        assertThat(mail.title()).isEqualTo("Fwd");
        assertThat(mail.text())
                .isEqualTo(
                        """
                        siehe unten

                        ---------- Zusage ----------
                        Von: Stiftung <s@c.example>
                        An: a@b.example
                        Datum: Tue, 17 May 2016 09:00:00 +0200

                        Wir machen mit.""");
        assertThat(mail.attached()).extracting(ReadMail.Attached::fileName).containsExactly("Zahlen.csv");
    }

    @Test
    void whatIsMissingIsReplacedByWhatIsSensible() throws IOException {
        ReadMail mail = read("From: a@b.example\n\n\n");

        assertThat(mail.title()).isEqualTo("(ohne Betreff)");
        assertThat(mail.sentAt()).isEqualTo(MailSamples.NOW);
        assertThat(mail.messageId()).isNull();
        assertThat(mail.text()).isEmpty();
    }

    @Test
    void aClockThatGoesWrongIsNotBelieved() throws IOException {
        assertThat(read("Date: Wed, 18 May 2050 08:32:11 +0000\n\nx").sentAt()).isEqualTo(MailSamples.NOW);
        assertThat(read("Date: Unsinn\nFrom: a@b.example\n\nx").sentAt()).isEqualTo(MailSamples.NOW);
        assertThat(read("Date: Unsinn\nReceived: from a by b; Wed, 18 May 2016 08:32:11 +0000\n\nx")
                        .sentAt())
                .isEqualTo(LocalDateTime.of(2016, 5, 18, 10, 32, 11));
    }

    @Test
    void aTextThatIsTooLongIsCutAndThatIsSaid() throws IOException {
        ReadMail mail = read("From: a@b.example\n\n" + "ä 😀\n".repeat(ActivityContent.TEXT_LENGTH / 3));

        assertThat(mail.cut()).isTrue();
        assertThat(mail.text()).endsWith("…");
        assertThat(mail.text().codePointCount(0, mail.text().length())).isEqualTo(ActivityContent.TEXT_LENGTH);
    }

    private static String contents(byte[] mail) throws IOException {
        try (MailFile file = MailFile.receive(new ByteArrayInputStream(mail), Long.MAX_VALUE)) {
            StringBuilder all = new StringBuilder();
            for (ReadMail.Attached attached : MailSamples.reader().read(file).attached()) {
                try (InputStream content = attached.part().open(file)) {
                    all.append(all.isEmpty() ? "" : " | ")
                            .append(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
            return all.toString();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
