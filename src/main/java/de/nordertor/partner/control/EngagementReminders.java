package de.nordertor.partner.control;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reminds whoever cares for a partner, or the quarter management, of asking once a year what it would do. */
@ApplicationScoped
public class EngagementReminders implements ReminderSource {

    static final String KIND = "EngagementProfile";

    static final ReminderDays DAYS = ReminderDays.of(0, -30);

    /** Longer than a server may be down without anybody being reminded. */
    private static final int AHEAD = 21;

    private static final MessageKey PURPOSE = new MessageKey("partner.engagement.toConfirm");

    @Inject
    private EngagementReminderRepository profiles;

    @Inject
    private EngagementForms forms;

    @Inject
    private Reminders reminders;

    @Override
    public String kind() {
        return KIND;
    }

    /** Orders the reminders of all that are due soon; those that are ordered or told already stay as they are. */
    public void order() {
        LocalDate yearAgo = forms.today().minusYears(1);
        reminders.orderMissing(profiles.findConfirmed(yearAgo.minusDays(1), yearAgo.plusDays(AHEAD)).stream()
                .map(profile -> new ReminderOrder(
                        new SubjectRef(KIND, profile.id()), version(profile), profile.dueOn(), DAYS, null))
                .toList());
    }

    @Override
    public Map<Long, Reminded> current(Collection<Long> ids) {
        return profiles.findAlive(ids).stream()
                .collect(Collectors.toMap(ConfirmedProfile::id, EngagementReminders::reminded));
    }

    private static Reminded reminded(ConfirmedProfile profile) {
        return new Reminded(
                version(profile),
                profile.dueOn(),
                PURPOSE,
                profile.name(),
                profile.responsibleId() == null
                        ? Addressee.role(Role.QUARTER_MANAGEMENT, null)
                        : Addressee.person(profile.responsibleId()),
                false,
                "/partner/organization?id=" + profile.organizationId());
    }

    private static long version(ConfirmedProfile profile) {
        return profile.dueOn().toEpochDay();
    }
}
