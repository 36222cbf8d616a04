package de.nordertor.platform.control.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.MailHtml;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailMessagesTest {

    private static final String TEXT = "Heute fällig: Antrag";
    private static final String EVENT = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    private static final String HTML =
            MailHtml.page(Locale.GERMAN, "Fristen", "<h1>Fristen</h1><ul><li>Heute fällig: Antrag</li></ul>");

    @Test
    void aTextAloneTravelsAlone() throws Exception {
        MimeMessage mail = written(new MailContent(null, "Fristen", TEXT, null, null, null));
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getContent()).isEqualTo(TEXT);
    }

    @Test
    void htmlTravelsBesideTheText() throws Exception {
        MimeMessage mail = written(new MailContent("Stadt", "Fristen", TEXT, HTML, null, null));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(kinds(mail)).containsExactly("text/plain", "text/html");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo(TEXT);
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo(HTML);
        assertThat(parts.getBodyPart(1).getContentType()).containsIgnoringCase("charset=UTF-8");
    }

    @Test
    void whatNobodyHasSentSaysSoAndAnInvitationDoesNot() throws Exception {
        MimeMessage reminder = written(new MailContent("Stadt", "Fristen", TEXT, HTML, null, null));
        assertThat(reminder.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(reminder.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        MimeMessage invitation = written(new MailContent(null, "Treffen", TEXT, HTML, EVENT, CalendarMethod.REQUEST));
        assertThat(invitation.getHeader("Auto-Submitted")).isNull();
        assertThat(invitation.getHeader("X-Auto-Response-Suppress")).isNull();
    }

    @Test
    void anEventComesLast() throws Exception {
        MimeMessage mail = written(new MailContent(null, "Treffen", TEXT, HTML, EVENT, CalendarMethod.REQUEST));
        assertThat(kinds(mail)).containsExactly("text/plain", "text/html", "text/calendar");
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(2).getContentType())
                .contains("method=REQUEST");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        MailContent content = new MailContent(null, "Fristen", TEXT, null, null, null);
        assertThatThrownBy(
                        () -> MailMessages.of(session(), "stadt@town.example", to("a@b.example\r\nBcc: c@d", content)))
                .isInstanceOf(AddressException.class);
    }

    private static List<String> kinds(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            kinds.add(
                    parts.getBodyPart(i).getContentType().replaceAll(";.*", "").strip());
        }
        return kinds;
    }

    private static MimeMessage written(MailContent content) throws MessagingException {
        return MailMessages.of(session(), "stadt@town.example", to("helga@verein.example", content));
    }

    private static ClaimedMail to(String address, MailContent content) {
        return new ClaimedMail(
                1L, Instant.EPOCH, 1, "<1@town.example>", Instant.EPOCH, "Helga", address, () -> content);
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }
}
