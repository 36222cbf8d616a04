package de.nordertor.journal.control;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** Makes readable text of what mail programs send. */
final class MailText {

    /** What is called ISO-8859-1 or US-ASCII is written with the signs of this one. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{FEFF}\\x{2028}\\x{2029}]");
    private static final Pattern TRAILING = Pattern.compile("[ \\t\\u00a0]+(?=\\n|$)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{4,}");

    private MailText() {}

    /** @param charset as the mail names it; null or unknown: UTF-8 where it is valid, else as Windows writes */
    static String decode(byte[] bytes, String charset) {
        Charset named = named(charset);
        if (named != null) {
            return new String(bytes, named);
        }
        String utf8 = validUtf8(bytes);
        return utf8 == null ? new String(bytes, WINDOWS) : utf8;
    }

    /** Several lines that the journal takes as they are. */
    static String block(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String clean = CONTROL.matcher(lines).replaceAll("");
        return EMPTY_LINES
                .matcher(TRAILING.matcher(clean).replaceAll(""))
                .replaceAll("\n\n\n")
                .strip();
    }

    /** One line that the journal takes as it is; null when nothing is left. */
    static String line(String text) {
        String line = CONTROL.matcher(text.replaceAll("[\\r\\n\\t]+", " "))
                .replaceAll("")
                .strip();
        return line.isEmpty() ? null : line;
    }

    private static Charset named(String charset) {
        if (charset == null || charset.isBlank()) {
            return null;
        }
        try {
            Charset found = Charset.isSupported(charset.strip())
                    ? Charset.forName(charset.strip())
                    : Charset.forName(MimeUtility.javaCharset(charset.strip()));
            if (found.equals(StandardCharsets.US_ASCII)) {
                return null;
            }
            return found.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : found;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** Null where it is something else; the last character may be cut. */
    private static String validUtf8(byte[] bytes) {
        for (int cut = 0; cut <= Math.min(3, bytes.length); cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                        .toString();
            } catch (CharacterCodingException notYet) {
                // perhaps only the last character is cut
            }
        }
        return null;
    }
}
