package de.nordertor.platform.control.mail;

import de.nordertor.HurriedClock;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.mail.Session;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A node that does nothing but send mails, outside of a server, so that it can be killed a hundred times: dispatcher,
 * claims, senders and breaker are the application's. Time passes faster for it: a claim ends after seconds. It ends with
 * its input, so that it never outlives whoever started it.
 */
public final class MailNode {

    /** The environment: where the outbox is, where mails go, and since when time is fast, for all nodes the same. */
    public static final String DATABASE = "MAIL_NODE_DATABASE";

    public static final String PORT = "MAIL_NODE_PORT";
    public static final String BEGIN = "MAIL_NODE_BEGIN";

    /** How many mails it may have in its hands at once. */
    public static final int SENDERS = MailDispatcher.SENDERS;

    /** The five minutes of a claim are twelve seconds. */
    private static final int SPEED = 25;

    private static final long LOOK_MILLIS = 200;
    private static final Logger LOG = Logger.getLogger(MailNode.class.getName());

    private final MailDispatcher dispatcher = new MailDispatcher();

    private MailNode(Map<String, String> environment) throws SQLException {
        Clock clock = new HurriedClock(Instant.parse(environment.get(BEGIN)), SPEED);
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "mail-node",
                Map.of(
                        "eclipselink.persistencexml",
                        "META-INF/mail-node.xml",
                        "jakarta.persistence.nonJtaDataSource",
                        new MariaDbDataSource(environment.get(DATABASE))));
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        inject("claims", new LoneMailClaims(factory, clock));
        inject("server", new MailServer(session(environment.get(PORT))));
        inject("clock", clock);
        inject("threads", NoContainer.standIn(ManagedExecutorService.class, () -> threads));
        dispatcher.begin();
    }

    private void inject(String field, Object value) {
        NoContainer.inject(MailDispatcher.class, dispatcher, field, value);
    }

    private static Session session(String port) {
        Properties properties = new Properties();
        properties.put("mail.from", "nordertor@town.example");
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", port);
        properties.put("mail.smtp.connectiontimeout", "1000");
        properties.put("mail.smtp.timeout", "2000");
        properties.put("mail.smtp.writetimeout", "2000");
        return Session.getInstance(properties);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        MailNode node = new MailNode(System.getenv());
        Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(node::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        Runtime.getRuntime().halt(0);
    }

    /** As the timer does. */
    private void look() {
        try {
            dispatcher.sendDue();
        } catch (RuntimeException failure) {
            LOG.warning(() -> "The outbox could not be cared for: " + failure);
        }
    }
}
