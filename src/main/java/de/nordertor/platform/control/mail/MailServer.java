package de.nordertor.platform.control.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/** The mail server of the town, as the administrator has set it up. */
@ApplicationScoped
public class MailServer {

    private static final String NOWHERE = "localhost";

    @Resource(lookup = "mail/nordertor")
    private Session session;

    /** For the container. */
    protected MailServer() {}

    MailServer(Session session) {
        this.session = session;
    }

    /** The application server switches the record of every line of every mail on, for a log that hardly anybody keeps. */
    @PostConstruct
    void recordOnlyWhatIsWanted() {
        session.setDebug(Boolean.parseBoolean(session.getProperty("mail.debug")));
    }

    /** The address from which everything comes. */
    public String from() {
        String from = session.getProperty("mail.from");
        return from == null || from.isBlank() ? "nordertor@" + NOWHERE : from.strip();
    }

    /** What stands behind the @ of the sender. */
    public String domain() {
        String from = from();
        String domain = from.substring(from.lastIndexOf('@') + 1);
        return domain.matches("[A-Za-z0-9.-]{1,150}") ? domain : NOWHERE;
    }

    /** @throws MailFailure when the server cannot be reached or does not let us in, or no mail can come from our address */
    MailConnection connect() throws MailFailure {
        try {
            MailMessages.address(null, from());
            Transport transport = session.getTransport("smtp");
            transport.connect();
            return new MailConnection(session, transport, from());
        } catch (MessagingException unreachable) {
            throw MailFailure.of(unreachable);
        }
    }
}
