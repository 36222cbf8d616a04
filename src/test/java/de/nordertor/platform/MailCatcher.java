package de.nordertor.platform;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mail server of the town, for as long as a test runs it. It takes mail only of those who sign in, and can be told to
 * refuse an address.
 */
public class MailCatcher extends GreenMail implements AutoCloseable {

    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    public MailCatcher() {
        super(new ServerSetup(Integer.getInteger("nordertor.mail.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Override
    public synchronized void start() {
        super.start();
        setUser("nordertor@localhost", "nordertor", "none");
        getUserManager().setAuthRequired(true);
    }

    /** Answers mails for this address so. */
    public void refuse(String address, String reply) {
        refusals.put(address, reply);
    }

    public void accept(String address) {
        refusals.remove(address);
    }

    /** What came for this address. */
    public List<MimeMessage> mailsFor(String address) {
        return Arrays.stream(getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] config, Managers usual) {
        managers = new RefusingManagers();
        return Map.of(ServerSetup.PROTOCOL_SMTP, new SmtpServer(config[0], managers));
    }

    @Override
    public void close() {
        stop();
    }

    private final class RefusingManagers extends Managers {

        private final SmtpManager smtp = new SmtpManager(getImapHostManager(), getUserManager()) {
            @Override
            public String checkRecipient(SmtpState state, MailAddress to) {
                return refusals.get(to.getEmail());
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }
    }
}
