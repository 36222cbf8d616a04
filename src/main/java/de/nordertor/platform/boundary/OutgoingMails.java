package de.nordertor.platform.boundary;

import de.nordertor.platform.control.mail.MailClaims;
import de.nordertor.platform.control.mail.MailDispatcher;
import de.nordertor.platform.control.mail.MailDispatcher.Outage;
import de.nordertor.platform.control.mail.OutgoingMailRepository;
import de.nordertor.platform.control.mail.OutgoingMailRepository.OpenCount;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.OutgoingMail;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outbox, for those who see to it that mail leaves. What a mail says is shown in the demo only. */
@Stateless
@Permitted(Permission.MAIL_ADMINISTER)
public class OutgoingMails {

    @Inject
    private OutgoingMailRepository mails;

    @Inject
    @Any
    private Instance<MailAddresses> addresses;

    @Inject
    private MailDispatcher dispatcher;

    @Inject
    private Clock clock;

    /**
     * One mail.
     *
     * @param content null where nobody may read it here: everywhere but in the demo
     */
    public record MailView(MailRow row, MailContent content, String messageId) implements Serializable {}

    /** Newest first. @param state null for all */
    public Page<MailRow> list(MailState state, PageRequest page) {
        Page<MailRow> found = mails.findPage(state, page);
        return new Page<>(found.rows().stream().map(MailRow::sealed).toList(), found.total());
    }

    public MailOverview overview() {
        OpenCount open = mails.countOpen();
        Optional<Outage> outage = dispatcher.outage();
        return new MailOverview(
                open.waiting(),
                open.undeliverable(),
                open.sendable(),
                mails.findLastSent().orElse(null),
                outage.map(Outage::since).orElse(null),
                outage.map(Outage::reply).orElse(null),
                outage.map(Outage::nextTrial).orElse(null));
    }

    public MailView view(Long id) {
        OutgoingMail mail = mails.get(id);
        return new MailView(
                mails.getRow(id).sealed(),
                mail.getState() == MailState.KEPT ? mail.content() : null,
                mail.getMessageId());
    }

    /**
     * To the address that the addressee has by now, where its room knows. One that is perhaps being handed to the mail
     * server at this moment is left as it is: it would go twice.
     *
     * @return whether it is tried at once; otherwise it is being tried, or will be within minutes
     * @throws de.nordertor.platform.entity.IllegalStepException for one that was sent, kept or withdrawn
     */
    public boolean tryAgain(Long id) {
        OutgoingMail mail = mails.get(id);
        if (mail.getState().isOpen() && mail.getRecipient() == null) {
            throw new ConflictException("platform.mail.forgotten");
        }
        Instant now = clock.instant();
        boolean atOnce = !mail.isPerhapsBeingTried(now, MailClaims.LEASE);
        if (atOnce) {
            tryAgain(mail, now);
        }
        dispatcher.hurry();
        return atOnce;
    }

    private void tryAgain(OutgoingMail mail, Instant now) {
        mail.tryAgain(now);
        SubjectRef subject = mail.getSubject();
        current(List.of(new StoppedMail(mail.getId(), subject.kind(), subject.id(), mail.getKey())))
                .values()
                .forEach(mail::readdress);
    }

    /** The same with everything that could not be delivered. @return how many */
    public int tryAllAgain() {
        List<StoppedMail> stopped = mails.findUndeliverable();
        mails.tryAgain(stopped, current(stopped), clock.instant());
        dispatcher.hurry();
        return stopped.size();
    }

    private Map<Long, String> current(List<StoppedMail> stopped) {
        Map<Long, String> current = new HashMap<>();
        addresses.forEach(room -> current.putAll(room.current(stopped)));
        return current;
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException for one that was sent, kept or withdrawn */
    public void withdraw(Long id) {
        mails.get(id).withdraw(clock.instant());
    }
}
