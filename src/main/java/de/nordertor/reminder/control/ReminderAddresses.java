package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.boundary.Recipients;
import de.nordertor.platform.boundary.MailAddresses;
import de.nordertor.platform.boundary.StoppedMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reminders go to whom has the account: to the address that stands there now. */
@ApplicationScoped
public class ReminderAddresses implements MailAddresses {

    @Inject
    private NoticeRepository notices;

    @Inject
    private Recipients recipients;

    @Override
    public Map<Long, String> current(Collection<StoppedMail> mails) {
        Map<Long, List<Long>> told = notices.findTold(mails.stream()
                .filter(mail -> mail.subjectKind().equals(ReminderMails.SINGLE))
                .map(StoppedMail::subjectId)
                .distinct()
                .toList());
        Map<Long, Optional<String>> known = new HashMap<>();
        Map<Long, String> current = new HashMap<>();
        mails.forEach(mail -> person(mail, told)
                .flatMap(person -> known.computeIfAbsent(person, this::address))
                .ifPresent(address -> current.put(mail.id(), address)));
        return current;
    }

    private static Optional<Long> person(StoppedMail mail, Map<Long, List<Long>> told) {
        return switch (mail.subjectKind()) {
            case ReminderMails.DIGEST -> Optional.of(mail.subjectId());
            case ReminderMails.SINGLE ->
                told.getOrDefault(mail.subjectId(), List.of()).stream()
                        .filter(person -> mail.isCalled(ReminderMails.name(mail.subjectId(), person)))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<String> address(Long personId) {
        return recipients.self(personId).map(Recipient::email);
    }
}
