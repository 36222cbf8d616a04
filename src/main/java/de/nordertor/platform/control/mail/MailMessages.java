package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.MailContent;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Writes a mail as it travels (RFC 5322, RFC 6047 for the event in it). */
final class MailMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailMessages() {}

    static MimeMessage of(Session session, String from, ClaimedMail mail) throws MessagingException {
        MailContent content = mail.content();
        MimeMessage message = new NamedMessage(session, mail.messageId());
        message.setFrom(address(content.senderName(), from));
        message.setRecipient(RecipientType.TO, address(mail.name(), mail.address()));
        message.setSubject(content.title(), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        if (content.calendar() == null) {
            message.setText(content.text(), UTF_8);
        } else {
            message.setContent(withEvent(content));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart withEvent(MailContent content) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(content.text(), UTF_8);
        MimeBodyPart event = new MimeBodyPart();
        event.setText(content.calendar(), UTF_8, "calendar");
        event.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + content.method());
        return new MimeMultipart("alternative", text, event);
    }

    private static InternetAddress address(String name, String address) throws MessagingException {
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

    /** Keeps its Message-ID: by it a mail server or a reader knows a mail that came twice. */
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
    }
}
