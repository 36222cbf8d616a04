package de.nordertor.journal.control;

import de.nordertor.document.boundary.RichText;
import de.nordertor.document.entity.AttachmentType;
import de.nordertor.journal.entity.Activity;
import de.nordertor.journal.entity.ActivityContent;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a mail file (.eml): who wrote when to whom about what, the text, and what hangs on it. */
@ApplicationScoped
public class MailReader {

    private static final int MAX_TEXT_BYTES = 2 * 1024 * 1024;
    private static final byte[] OUTLOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What is stored is German, whoever files it. */
    private static final Texts TEXTS = Texts.in(Locale.GERMAN);

    @Inject
    private RichText richText;

    @Inject
    private Clock clock;

    public MailReader() {}

    MailReader(RichText richText, Clock clock) {
        this.richText = richText;
        this.clock = clock;
    }

    /** @throws InvalidInputException for what is no mail, and for what nobody could have sent in earnest */
    ReadMail read(MailFile file) throws IOException {
        requireNotOutlook(file);
        List<MailMessage> messages = MailOutline.of(file);
        MailHeaders mail = messages.get(0).headers();
        if (!mail.isMail()) {
            throw new InvalidInputException("journal.mail.noMail");
        }
        String text = text(file, messages);
        return new ReadMail(
                messageId(mail),
                sentAt(mail),
                title(mail),
                Text.shortened(people(mail, "; "), ActivityContent.PARTICIPANTS_LENGTH),
                Text.shortened(text, ActivityContent.TEXT_LENGTH),
                text.codePointCount(0, text.length()) > ActivityContent.TEXT_LENGTH,
                attached(messages));
    }

    private static void requireNotOutlook(MailFile file) throws IOException {
        try (InputStream content = file.open()) {
            if (Arrays.equals(content.readNBytes(OUTLOOK.length), OUTLOOK)) {
                throw new InvalidInputException("journal.mail.outlook");
            }
        }
    }

    private static String messageId(MailHeaders mail) {
        return Text.shortened(mail.text("Message-ID"), Activity.MESSAGE_ID_LENGTH);
    }

    /** Now where nothing is said, or where the sender's clock goes wrong. */
    private LocalDateTime sentAt(MailHeaders mail) {
        LocalDateTime now = LocalDateTime.now(clock);
        return mail.sentAt()
                .map(moment -> LocalDateTime.ofInstant(moment, clock.getZone()))
                .filter(sent -> !sent.isAfter(now) && sent.getYear() > 1970)
                .orElse(now);
    }

    private static String title(MailHeaders mail) {
        String subject = mail.text("Subject");
        return subject == null
                ? TEXTS.get("journal.mail.noSubject")
                : Text.shortened(subject, ActivityContent.TITLE_LENGTH);
    }

    private static String people(MailHeaders mail, String separator) {
        return Stream.of("From", "To", "Cc")
                .filter(name -> mail.people(name) != null)
                .map(name -> label(name.toLowerCase(Locale.ROOT)) + ": " + mail.people(name))
                .collect(Collectors.joining(separator));
    }

    /** How a line above a mail begins: from, to, cc, date. */
    static String label(String line) {
        return TEXTS.get("journal.mail." + line);
    }

    /** That of the mail, then those of the mails that hang on it, each below its head. */
    private String text(MailFile file, List<MailMessage> messages) throws IOException {
        StringBuilder all = new StringBuilder(text(file, messages.get(0)));
        for (MailMessage attached : messages.subList(1, messages.size())) {
            if (all.length() > 2 * ActivityContent.TEXT_LENGTH) {
                break;
            }
            MailHeaders head = attached.headers();
            all.append("\n\n---------- ").append(title(head)).append(" ----------\n");
            all.append(people(head, "\n")).append('\n');
            if (head.text("Date") != null) {
                all.append(label("date")).append(": ").append(head.text("Date")).append('\n');
            }
            all.append('\n').append(text(file, attached));
        }
        return MailText.block(all.toString());
    }

    private String text(MailFile file, MailMessage message) throws IOException {
        Map<Integer, String> texts = new LinkedHashMap<>();
        int single = 0;
        for (MailPart part : message.parts()) {
            String known = texts.get(part.alternative());
            boolean wanted = part.isText() && (part.alternative() == 0 || known == null || known.isBlank());
            if (wanted && texts.size() < MailOutline.MAX_DEPTH) {
                texts.put(part.alternative() == 0 ? --single : part.alternative(), text(file, part));
            }
        }
        return String.join("\n\n", texts.values()).strip();
    }

    private String text(MailFile file, MailPart part) throws IOException {
        String text = part.text(file, MAX_TEXT_BYTES);
        return MailText.block(part.isHtml() ? richText.plainText(text) : text);
    }

    private static List<ReadMail.Attached> attached(List<MailMessage> messages) {
        List<ReadMail.Attached> attached = new ArrayList<>();
        messages.stream()
                .flatMap(message -> message.parts().stream())
                .filter(part -> !part.isText())
                .forEach(part -> attached.add(new ReadMail.Attached(fileName(part, attached.size() + 1), part)));
        return attached;
    }

    /** A name for what has none, so that it is known by its kind. */
    private static String fileName(MailPart part, int number) {
        String given = part.headers().fileName();
        if (given != null) {
            return given;
        }
        String kind = Stream.of(AttachmentType.values())
                .filter(type -> type.mediaType().equals(part.headers().type()))
                .findFirst()
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .orElse(part.headers().type().replaceFirst(".*/", ""));
        return TEXTS.get("journal.mail.unnamed") + " " + number + "." + kind;
    }
}
