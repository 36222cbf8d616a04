package de.nordertor.council.control;

import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.boundary.ReminderOrder;
import de.nordertor.reminder.boundary.ReminderSource;
import de.nordertor.reminder.boundary.Reminders;
import de.nordertor.reminder.entity.ReminderDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells whoever started a co-signing that somebody gave it back, the same day and once more while it is not answered. */
@ApplicationScoped
public class ReturnedReminders implements ReminderSource {

    private static final ReminderDays DAYS = ReminderDays.of(0, -3);
    private static final MessageKey PURPOSE = new MessageKey("council.coSigning.toAnswer");

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return CoSigning.KIND;
    }

    /** After every step. */
    public void order(CoSigning coSigning) {
        SubjectRef subject = new SubjectRef(CoSigning.KIND, coSigning.getId());
        if (coSigning.getState() != CoSigningState.RETURNED
                || coSigning.returned().isEmpty()) {
            reminders.cancel(List.of(subject));
            return;
        }
        reminders.order(
                List.of(new ReminderOrder(subject, coSigning.getReturnCount(), returnedOn(coSigning), DAYS, null)));
    }

    private LocalDate returnedOn(CoSigning coSigning) {
        return coSigning
                .returned()
                .map(signature -> LocalDate.ofInstant(signature.getActedAt(), clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    @Override
    public Map<Long, Reminded> current(Collection<Long> ids) {
        return coSignings.findReturned(ids).stream().collect(Collectors.toMap(CoSigning::getId, this::reminded));
    }

    private Reminded reminded(CoSigning coSigning) {
        CouncilPaper paper = coSigning.getPaperVersion().getPaper();
        return new Reminded(
                coSigning.getReturnCount(),
                returnedOn(coSigning),
                PURPOSE,
                CoSigningReminders.named(coSigning.getPaperVersion()),
                coSigning.getStartedById() == null
                        ? Addressee.role(Role.DEPARTMENT_LEAD, paper.getDepartmentId())
                        : Addressee.person(coSigning.getStartedById()),
                false,
                "/council/paper?id=" + paper.getId());
    }
}
