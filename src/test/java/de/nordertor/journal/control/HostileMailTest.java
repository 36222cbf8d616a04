package de.nordertor.journal.control;

import static de.nordertor.journal.control.MailSamples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import de.nordertor.journal.entity.ActivityContent;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that nobody sends in earnest: a sentence, little memory, little time. */
class HostileMailTest {

    private static final String HEAD = "From: a@b.example\nSubject: Hallo\n";
    private static final long MEGABYTE = 1024L * 1024;

    static Stream<Arguments> hostileMails() {
        return Stream.of(
                Arguments.of("nothing", "", "noMail"),
                Arguments.of("a letter", "Sehr geehrte Damen und Herren,\n\nguten Tag.\n", "noMail"),
                Arguments.of("zeros", "\0".repeat(5000), "noMail"),
                Arguments.of("a web page", "<!DOCTYPE html><p>Subject: x</p>", "noMail"),
                Arguments.of("a PDF", "%PDF-1.7\n%%EOF", "noMail"),
                Arguments.of("many parts", HEAD + parts(MailOutline.MAX_PARTS + 1), "tooManyParts"),
                Arguments.of("a million empty parts", HEAD + emptyParts(1_000_000), "tooManyParts"),
                Arguments.of("nested pieces", nestedPieces(30), "tooDeep"),
                Arguments.of("nested pieces without end", nestedPieces(20_000), "tooDeep"),
                Arguments.of("nested mails", nestedMails(MailOutline.MAX_DEPTH + 1), "tooDeep"),
                Arguments.of("one endless header", HEAD + "X: " + "x".repeat(20_000_000), "headTooLarge"),
                Arguments.of("endless headers", HEAD + "X: y\n".repeat(200_000) + "\n", "headTooLarge"),
                Arguments.of("folded without end", HEAD + " x\n".repeat(200_000) + "\n", "headTooLarge"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileMails")
    void a_hostile_mail_is_refused_with_its_reason(String what, String mail, String reason) {
        assertThatThrownBy(() -> read(mail))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("journal.mail." + reason);
    }

    @Test
    void outlooks_own_format_is_named() {
        byte[] message = new byte[512];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, message, 0, 4);

        assertThatThrownBy(() -> read(message)).hasMessage("journal.mail.outlook");
    }

    @Test
    void a_mail_that_is_too_large_is_refused_as_soon_as_that_is_known_and_leaves_nothing() throws IOException {
        long before = leftovers();

        assertThatThrownBy(() -> MailFile.receive(endless(), 5 * MEGABYTE)).hasMessage("journal.mail.tooLarge");

        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void many_pieces_up_to_the_limit_are_taken() throws IOException {
        assertThat(read(HEAD + parts(MailOutline.MAX_PARTS - 1)).text()).startsWith("Teil 0\n\nTeil 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/mixed\n\nohne Grenze",
                "Content-Type: multipart/mixed; boundary=\n\nohne Grenze",
                "Content-Type: multipart/mixed; boundary=x\n\nohne einen Teil",
                "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nohne Ende",
                "Content-Type: multipart/mixed; boundary=x\n\n--x--\n--x--\n",
                "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n--x\n--x\n",
                "Content-Type: ;;;===\n\nText",
                "Content-Type: text/plain; charset=\"\n\nText",
                "Content-Transfer-Encoding: rot13\n\nText",
                "Content-Transfer-Encoding: base64\n\n!!!! kein base64 !!!!",
                "Content-Transfer-Encoding: quoted-printable\n\n=ZZ = =C3",
                "To: <<<>>>, \"offen, (\n\nText",
                "Subject: =?gibt-es-nicht?Q?=FF?= =?utf-8?B?%%%?=\n\nText",
                "Content-Disposition: attachment; filename*0*=zz''%zz\n\nText",
                "Date: \0\0\nMessage-ID: \n\nText",
                "ohne Doppelpunkt\n: ohne Namen\n\nText",
                "Content-Type: message/rfc822\n\n",
                "Content-Type: text/html\n\n<div><table><tr><b>offen"
            })
    void what_is_only_broken_is_read_as_far_as_it_goes(String broken) throws IOException {
        assertThat(read(HEAD + broken).title()).isIn("Hallo", "=?gibt-es-nicht?Q?=FF?= =?utf-8?B?%%%?=");
    }

    @Test
    void what_the_journal_cannot_show_is_left_out() throws IOException {
        ReadMail mail =
                read("From: a\0@b.example\nSubject: vor\0nach \u202e\u0007Ende\n\nvor\0nach\u0007\uFFFE\uFEFF\n");

        assertThat(mail.text()).isEqualTo("vornach");
        new ActivityContent(
                ActivityKind.MAIL,
                mail.sentAt().toLocalDate(),
                null,
                mail.title(),
                mail.participants(),
                mail.text(),
                null);
    }

    @Test
    void deep_markup_is_read_in_time() throws IOException {
        Instant begin = Instant.now();

        read(HEAD + "Content-Type: text/html\n\n" + "<div><b><table><td>".repeat(100_000) + "Text");

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void a_damaged_attachment_is_refused_while_it_is_read() throws IOException {
        String mail = HEAD + "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nAB=C*D\n";
        try (MailFile file =
                        MailFile.receive(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)), MEGABYTE);
                InputStream content =
                        MailSamples.reader().read(file).attached().get(0).part().open(file)) {
            assertThatThrownBy(content::readAllBytes).hasMessage("journal.mail.damagedPart");
        }
    }

    @Test
    void memory_does_not_grow_with_the_mail() throws IOException {
        InputStream large = new SequenceInputStream(
                new ByteArrayInputStream((HEAD + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nText\n--x\n"
                                + "Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n")
                        .getBytes(StandardCharsets.US_ASCII)),
                new Lines(1_000_000));
        try (MailFile file = MailFile.receive(large, 100 * MEGABYTE)) {
            ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = memory.getCurrentThreadAllocatedBytes();

            ReadMail mail = MailSamples.reader().read(file);

            assertThat(mail.text()).isEqualTo("Text");
            assertThat(memory.getCurrentThreadAllocatedBytes() - before)
                    .as("bytes taken in all for a mail of 77 MB")
                    .isLessThan(12 * MEGABYTE);
        }
    }

    @Test
    void noise_never_does_more_than_a_sentence() {
        Random random = new Random(7);
        List<String> scraps = List.of(
                "--x",
                "--x--",
                "\n",
                "\n\n",
                "Content-Type: multipart/mixed; boundary=x\n",
                "From: a@b.example\n",
                "Content-Type: message/rfc822\n",
                "Content-Transfer-Encoding: base64\n",
                "=?utf-8?Q?=?=",
                "\0",
                "ä",
                "<p>",
                "Content-Disposition: attachment; filename=\"",
                ";",
                ":");
        for (int i = 0; i < 1000; i++) {
            String mail = IntStream.range(0, random.nextInt(60))
                    .mapToObj(n -> scraps.get(random.nextInt(scraps.size())))
                    .collect(Collectors.joining());
            try {
                read(mail);
            } catch (InvalidInputException sentence) {
                assertThat(sentence.messageKey()).startsWith("journal.mail.");
            } catch (IOException e) {
                throw new AssertionError(mail, e);
            }
        }
    }

    private static String parts(int count) {
        return "Content-Type: multipart/mixed; boundary=x\n\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "--x\n\nTeil " + i + "\n")
                        .collect(Collectors.joining())
                + "--x--\n";
    }

    private static String emptyParts(int count) {
        return "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n\n".repeat(count);
    }

    private static String nestedPieces(int depth) {
        StringBuilder mail = new StringBuilder("From: a@b.example\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return mail.toString();
    }

    private static String nestedMails(int depth) {
        return "From: a@b.example\nContent-Type: message/rfc822\n\n".repeat(depth) + HEAD + "\nText";
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }

    /** So many lines of base64. */
    private static final class Lines extends InputStream {

        private static final byte[] LINE = ("A".repeat(76) + "\n").getBytes(StandardCharsets.US_ASCII);
        private int left;

        Lines(int count) {
            left = count;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left-- <= 0) {
                return -1;
            }
            System.arraycopy(LINE, 0, target, offset, LINE.length);
            return LINE.length;
        }
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("nordertor-mail"))
                    .count();
        }
    }
}
