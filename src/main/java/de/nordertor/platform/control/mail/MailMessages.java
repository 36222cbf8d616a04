package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.MailContent;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Writes a mail as it travels (RFC 5322, RFC 6047 for the event in it). */
final class MailMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailMessages() {}

    static MimeMessage of(Session session, String from, ClaimedMail mail) throws MessagingException {
        MailContent content = mail.content().get();
        MimeMessage message = new NamedMessage(session, mail.messageId());
        message.setFrom(address(content.senderName(), from));
        message.setRecipient(RecipientType.TO, address(mail.name(), mail.address()));
        message.setSubject(content.title(), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        if (content.calendar() == null) {
            // no absence note answers it (RFC 3834); an invitation somebody has sent
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
        }
        if (content.html() == null && content.calendar() == null) {
            message.setText(content.text(), UTF_8);
        } else {
            message.setContent(alternatives(content));
        }
        message.saveChanges();
        return message;
    }

    /** The same in growing riches: whoever reads it sees the last one that he understands (RFC 2046 § 5.1.4). */
    private static MimeMultipart alternatives(MailContent content) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative", part(content.text(), "plain"));
        if (content.html() != null) {
            parts.addBodyPart(part(content.html(), "html"));
        }
        if (content.calendar() != null) {
            MimeBodyPart event = part(content.calendar(), "calendar");
            event.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + content.method());
            parts.addBodyPart(event);
        }
        return parts;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    /** @throws MessagingException for what is no address */
    static InternetAddress address(String name, String address) throws MessagingException {
        int at = address.lastIndexOf('@') + 1;
        try {
            String ascii = address.substring(0, at) + IDN.toASCII(address.substring(at));
            InternetAddress written = new InternetAddress(ascii, name, UTF_8);
            written.validate();
            return written;
        } catch (UnsupportedEncodingException | IllegalArgumentException unreadable) {
            throw new jakarta.mail.internet.AddressException(unreadable.getMessage(), address);
        }
    }

    /**
     * Keeps its Message-ID: by it a mail server or a reader knows a mail that came twice. It is written as a whole, because
     * the library would hand each byte through four streams to the server.
     */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        @Override
        public void writeTo(OutputStream to, String[] without) throws IOException, MessagingException {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            super.writeTo(written, without);
            written.writeTo(to);
        }
    }
}
