package de.nordertor.platform.boundary;

import de.nordertor.platform.control.mail.MailServer;
import de.nordertor.platform.control.mail.OutgoingMailRepository;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The one way in which mail leaves. What is put here is part of the transaction of the change: what is rolled back never
 * leaves, what is committed leaves as soon as the mail server takes it, and once.
 */
@ApplicationScoped
public class Outbox {

    @Inject
    private OutgoingMailRepository mails;

    @Inject
    private MailServer server;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Those that were put here before, under the same key, are left as they are. In the demo they are kept and never leave.
     *
     * @return how many are new
     */
    public int put(List<MailOrder> orders) {
        MailState begin = settings.flag(Setting.DEMO) ? MailState.KEPT : MailState.WAITING;
        return mails.addMissing(orders, begin, server.domain(), clock.instant());
    }

    /** What was told about the subject, the oldest first. */
    public List<MailRow> of(SubjectRef subject) {
        return mails.findRows(subject);
    }

    /** Withdraws what tells an older revision of the subject and has not left yet. */
    public void withdrawBefore(SubjectRef subject, long revision) {
        mails.findOpen(subject, revision).forEach(mail -> mail.withdraw(clock.instant()));
    }

    /** From which address all of it comes. */
    public String senderAddress() {
        return server.from();
    }
}
