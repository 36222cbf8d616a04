package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.boundary.Recipients;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.MailOrder;
import de.nordertor.platform.boundary.Outbox;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.Mailbox;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.ReminderAudience;
import de.nordertor.reminder.entity.ReminderChoice;
import de.nordertor.town.boundary.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the mails of one person into the outbox: what cannot wait by itself, the rest once a day when the person wants it.
 * What is over meanwhile is not mentioned, and what reaches somebody else by now is passed on. A notice is marked in the transaction that puts its mail into the outbox.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReminderMails {

    /** What a mail about one reminder is about: the reminder. */
    static final String SINGLE = "Reminder";

    /** What a digest is about: the person. */
    static final String DIGEST = "ReminderDigest";

    @Inject
    private NoticeRepository notices;

    @Inject
    private OpenNotices open;

    @Inject
    private Recipients recipients;

    @Inject
    private Users users;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private DigestText text;

    @Inject
    private Outbox outbox;

    /**
     * What waits for these people and reaches others by now goes into the lists of those, so that it still gets into their
     * mails of the day.
     *
     * @return how many people were told of how much, in all
     */
    public int passOn(Collection<Long> personIds, ZonedDateTime moment) {
        return open.of(personIds, moment).told();
    }

    /** @return how many mails were put into the outbox */
    public int write(Long personId, ZonedDateTime moment) {
        OpenNotices.Open found = open.of(personId, moment);
        List<Notice> left = found.notices();
        ReminderChoice choice = notices.findChoice(personId).orElseGet(() -> new ReminderChoice(personId));
        choice.written();
        Optional<Recipient> person = recipients.self(personId).filter(reached -> reached.email() != null);
        if (person.isEmpty() || !choice.isByMail()) {
            left.forEach(notice -> notice.mailed(NoticeMail.NONE, moment.toInstant()));
            return 0;
        }
        List<Told> lines = Told.of(left);
        return urgent(person.get(), lines, found.things(), moment)
                + digest(person.get(), lines, found.things(), choice, moment);
    }

    /** Keeps why no mail could be written to the person; it is tried again after a pause that grows. */
    public void failed(Long personId, String reason, ZonedDateTime moment) {
        notices.choice(personId).failed(reason, moment.toInstant());
    }

    private int urgent(Recipient person, List<Told> lines, Map<SubjectRef, Reminded> things, ZonedDateTime moment) {
        List<MailOrder> orders = new ArrayList<>();
        for (Told told : lines) {
            if (told.isUrgent()) {
                Long reminder = told.latest().getReminder().getId();
                orders.add(order(
                        name(reminder, person.personId()),
                        new SubjectRef(SINGLE, reminder),
                        person,
                        text.single(person, line(told.latest(), things), moment.toLocalDate())));
                told.mailed(NoticeMail.ALONE, moment.toInstant());
            }
        }
        return outbox.put(orders);
    }

    private int digest(
            Recipient person,
            List<Told> lines,
            Map<SubjectRef, Reminded> things,
            ReminderChoice choice,
            ZonedDateTime moment) {
        LocalDate today = moment.toLocalDate();
        List<Told> calm = lines.stream().filter(told -> !told.isUrgent()).toList();
        if (calm.isEmpty() || !choice.isDigestDue(today, moment.toLocalTime(), isDayOff(today))) {
            return 0;
        }
        notices.choice(person.personId()).digestWritten(today);
        MailContent content = text.digest(
                person, calm.stream().map(told -> line(told.latest(), things)).toList(), today);
        int put = outbox.put(List.of(order(
                DIGEST + "/" + person.personId() + "/" + today,
                new SubjectRef(DIGEST, person.personId()),
                person,
                content)));
        if (put > 0) {
            calm.forEach(told -> told.mailed(NoticeMail.DIGEST, moment.toInstant()));
        }
        return put;
    }

    /** What the outbox knows a mail about one reminder by. */
    static String name(Long reminderId, Long personId) {
        return SINGLE + "/" + reminderId + "/" + personId;
    }

    private boolean isDayOff(LocalDate today) {
        return workingDays.calendar().off(today).isPresent();
    }

    private DigestText.Line line(Notice notice, Map<SubjectRef, Reminded> things) {
        String absent =
                users.find(notice.getInsteadOfId()).map(PersonRow::displayName).orElse(null);
        return new DigestText.Line(
                things.get(notice.getReminder().subject()),
                absent,
                notice.getReminder().getAudience() == ReminderAudience.LEAD);
    }

    private static MailOrder order(String key, SubjectRef subject, Recipient person, MailContent content) {
        return new MailOrder(key, subject, 0, new Mailbox(person.displayName(), person.email()), content);
    }
}
