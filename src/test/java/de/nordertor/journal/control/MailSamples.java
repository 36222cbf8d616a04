package de.nordertor.journal.control;

import de.nordertor.document.boundary.RichText;
import de.nordertor.document.control.PlainText;
import de.nordertor.document.control.RichTextSanitizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A reader of mails for tests, at one moment. */
final class MailSamples {

    static final ZoneId TOWN = ZoneId.of("Europe/Berlin");
    static final LocalDateTime NOW = LocalDateTime.of(2016, 6, 1, 12, 0);

    private MailSamples() {}

    static MailReader reader() {
        return new MailReader(
                new RichText() {
                    @Override
                    public String plainText(String html) {
                        return PlainText.of(new RichTextSanitizer().sanitise(html));
                    }
                },
                Clock.fixed(NOW.atZone(TOWN).toInstant(), TOWN));
    }

    static ReadMail read(byte[] mail) throws IOException {
        try (MailFile file = MailFile.receive(new ByteArrayInputStream(mail), Long.MAX_VALUE)) {
            return reader().read(file);
        }
    }

    static ReadMail read(String mail) throws IOException {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }
}
