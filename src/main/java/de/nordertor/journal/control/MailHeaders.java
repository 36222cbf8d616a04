package de.nordertor.journal.control;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of a mail or of one of its parts, readable; whatever is broken in it counts as not said. */
final class MailHeaders {

    private static final Pattern TYPE = Pattern.compile("\\s*([\\w.+-]+/[\\w.+-]+)");

    private final InternetHeaders headers;
    private final String type;
    private final ParameterList parameters;

    /** @param block the lines as they stand in the mail */
    MailHeaders(byte[] block) {
        String readable = MailText.decode(block, null).replaceAll("[\0\uFEFF]", "");
        try {
            headers = new InternetHeaders(new ByteArrayInputStream(readable.getBytes(StandardCharsets.UTF_8)), true);
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
        String given = raw("Content-Type").orElse("");
        ContentType parsed = contentType(given);
        type = parsed == null ? looseType(given) : parsed.getBaseType().toLowerCase(Locale.ROOT);
        parameters = parsed == null ? null : parsed.getParameterList();
    }

    /** Decoded, on one line, without control characters; null where it is missing or blank. */
    String text(String name) {
        return raw(name).map(MailHeaders::decoded).map(MailText::line).orElse(null);
    }

    /** Names and addresses as people read them; null where there is none. */
    String people(String name) {
        String[] lines = headers.getHeader(name);
        if (lines == null) {
            return null;
        }
        String all = MimeUtility.unfold(String.join(", ", lines));
        try {
            return Arrays.stream(InternetAddress.parseHeader(all, false))
                    .map(MailHeaders::person)
                    .map(MailText::line)
                    .filter(person -> person != null)
                    .collect(Collectors.joining(", "));
        } catch (AddressException odd) {
            return MailText.line(decoded(all));
        }
    }

    /** When it was sent; when it was received where that is missing or unreadable. */
    Optional<Instant> sentAt() {
        return raw("Date").flatMap(MailHeaders::moment).or(() -> raw("Received")
                .flatMap(line -> moment(line.substring(line.lastIndexOf(';') + 1))));
    }

    boolean isMail() {
        return Stream.of("From", "Date", "Subject", "Received", "Message-ID")
                .anyMatch(name -> headers.getHeader(name) != null);
    }

    /** In lower case, without parameters; {@code text/plain} where nothing is said. */
    String type() {
        return type;
    }

    boolean isMultipart() {
        return type.startsWith("multipart/") && parameter("boundary") != null;
    }

    boolean isAlternative() {
        return type.equals("multipart/alternative");
    }

    /** A mail in the mail that can be read as it stands. */
    boolean isMessage() {
        return type.equals("message/rfc822") && encoding().matches("7bit|8bit|binary");
    }

    boolean isAttached() {
        return raw("Content-Disposition")
                .filter(given -> given.strip().toLowerCase(Locale.ROOT).startsWith("attachment"))
                .isPresent();
    }

    /** The name of a file, decoded; null for a part without one. */
    String fileName() {
        String name =
                raw("Content-Disposition").map(MailHeaders::dispositionName).orElse(null);
        String found = name == null ? parameter("name") : name;
        return found == null ? null : MailText.line(decoded(found));
    }

    String parameter(String name) {
        String value = parameters == null ? null : parameters.get(name);
        return value == null ? looseParameter(raw("Content-Type").orElse(""), name) : value;
    }

    /** How the content is wrapped, in lower case. */
    String encoding() {
        return raw("Content-Transfer-Encoding")
                .map(given -> given.strip().toLowerCase(Locale.ROOT))
                .orElse("7bit");
    }

    private static String person(InternetAddress address) {
        String name = address.getPersonal();
        return name == null || name.isBlank() ? address.getAddress() : name + " <" + address.getAddress() + ">";
    }

    private Optional<String> raw(String name) {
        return Optional.ofNullable(headers.getHeader(name)).map(values -> MimeUtility.unfold(values[0]));
    }

    private static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException unknownCharset) {
            return text;
        }
    }

    private static Optional<Instant> moment(String given) {
        try {
            return Optional.of(new MailDateFormat().parse(given.strip()).toInstant());
        } catch (java.text.ParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String dispositionName(String given) {
        try {
            return new ContentDisposition(given).getParameter("filename");
        } catch (ParseException broken) {
            return looseParameter(given, "filename");
        }
    }

    private static ContentType contentType(String given) {
        try {
            return given.isBlank() ? null : new ContentType(given);
        } catch (ParseException broken) {
            return null;
        }
    }

    private static String looseType(String given) {
        Matcher found = TYPE.matcher(given);
        return found.lookingAt() ? found.group(1).toLowerCase(Locale.ROOT) : "text/plain";
    }

    private static String looseParameter(String given, String name) {
        Matcher found = Pattern.compile("(?i)\\b" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s\";]+))")
                .matcher(given);
        return found.find() ? Optional.ofNullable(found.group(1)).orElse(found.group(2)) : null;
    }
}
