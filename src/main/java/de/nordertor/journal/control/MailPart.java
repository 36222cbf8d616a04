package de.nordertor.journal.control;

import de.nordertor.platform.entity.InvalidInputException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A piece of a mail that holds something: a text, a picture, a file.
 *
 * @param from where its content begins in the mail
 * @param to where it ends
 * @param alternative the group of which one is to be read; 0 for a piece of its own
 */
record MailPart(MailHeaders headers, long from, long to, int alternative) {

    private static final int BUFFER = 8 * 1024;

    /** What the mail itself says, not something added to it. */
    boolean isText() {
        return (headers.type().equals("text/plain") || isHtml()) && !headers.isAttached() && headers.fileName() == null;
    }

    boolean isHtml() {
        return headers.type().equals("text/html");
    }

    /** The unwrapped content; a broken one is refused while it is read. */
    InputStream open(MailFile file) throws IOException {
        InputStream wrapped = new BufferedInputStream(file.open(from, to));
        try {
            return new Unwrapped(MimeUtility.decode(wrapped, headers.encoding()));
        } catch (MessagingException unknownEncoding) {
            return wrapped;
        }
    }

    /** So much of a text as fits, of a broken one what could be read. */
    String text(MailFile file, int maxBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = open(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes.write(buffer, 0, Math.min(read, maxBytes - bytes.size()));
                if (bytes.size() == maxBytes) {
                    break;
                }
            }
        } catch (InvalidInputException broken) {
            // what was read so far is worth more than nothing
        }
        return MailText.decode(bytes.toByteArray(), headers.parameter("charset"));
    }

    /** Tells a person what is wrong instead of failing. */
    private static final class Unwrapped extends FilterInputStream {

        Unwrapped(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException broken) {
                throw new InvalidInputException("journal.mail.damagedPart");
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (IOException broken) {
                throw new InvalidInputException("journal.mail.damagedPart");
            }
        }
    }
}
