package de.nordertor.platform.boundary;

import static org.awaitility.Awaitility.await;

import de.nordertor.platform.control.mail.Interruptions;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.Mailbox;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** An outbox with mails about one thing, at which the timer of the server works as well. */
@Dependent
public class MailScene {

    @Inject
    private Outbox outbox;

    @Inject
    private MailDelivery delivery;

    @Inject
    private Interruptions interruptions;

    @Inject
    private UserTransaction transaction;

    private SubjectRef subject;

    /** A subject of its own and nothing that waits. */
    void begin() {
        subject = new SubjectRef("Test", interruptions.number());
        interruptions.withdrawAll();
    }

    MailOrder order(String key, String address) {
        return order(key, address, new MailContent("Stadt", "Betreff", "Text", null, null));
    }

    MailOrder order(String key, String address, MailContent content) {
        return new MailOrder(subject.id() + "/" + key, subject, 1, new Mailbox("Cordes, Helga", address), content);
    }

    int put(MailOrder... orders) throws Exception {
        transaction.begin();
        int added = outbox.put(List.of(orders));
        transaction.commit();
        return added;
    }

    List<MailRow> rows() {
        return outbox.of(subject);
    }

    /** The first one. */
    MailRow row() {
        return rows().get(0);
    }

    void send() {
        SystemWork.run(delivery::sendDue);
    }

    void sendUntilSettled() {
        sendUntil(() -> rows().stream().noneMatch(row -> row.state() == MailState.WAITING));
    }

    void sendUntil(BooleanSupplier done) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            // the timer may have looked before the test's mail server ran
            interruptions.theMailServerMayBeTried();
            send();
            return done.getAsBoolean();
        });
    }

    /** Takes so many as a sender does; the timer may have them in its hands for a moment. */
    void claim(int count) {
        await().until(() -> interruptions.claim(count));
    }
}
