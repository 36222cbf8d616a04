package de.nordertor.platform.control.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** An open way to the mail server, for several mails. */
final class MailConnection implements AutoCloseable {

    private final Session session;
    private final Transport transport;
    private final String from;

    MailConnection(Session session, Transport transport, String from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /** @throws MailFailure when the server did not take it */
    void send(ClaimedMail mail) throws MailFailure {
        Thread thread = Thread.currentThread();
        ClassLoader application = thread.getContextClassLoader();
        // the mail library asks the thread for its own parts, for each mail anew: all libraries of the application
        // would
        // be searched
        thread.setContextClassLoader(session.getStreamProvider().getClass().getClassLoader());
        try {
            MimeMessage message = MailMessages.of(session, from, mail);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException refused) {
            throw MailFailure.of(refused);
        } finally {
            thread.setContextClassLoader(application);
        }
    }

    boolean isOpen() {
        return transport.isConnected();
    }

    /** That a server ends the conversation rudely harms nothing: what it took it has taken. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            return;
        }
    }
}
