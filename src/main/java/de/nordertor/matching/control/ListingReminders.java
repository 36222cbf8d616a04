package de.nordertor.matching.control;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reminds whoever cares for the partner, or the quarter management, of confirming a need or an offer before it expires. The
 * last day on which the confirmation holds is at once the version of the day: whoever confirms moves it.
 */
@ApplicationScoped
public class ListingReminders implements ReminderSource {

    static final String KIND = "Listing";

    static final ReminderDays DAYS = ReminderDays.of(14, 3);

    /** Longer than the earliest reminder, so that a night without a server leaves none out. */
    private static final int AHEAD = 21;

    private static final MessageKey PURPOSE = new MessageKey("matching.listing.toConfirm");

    @Inject
    private ListingReminderRepository listings;

    @Inject
    private ListingPeople people;

    @Inject
    private Reminders reminders;

    @Override
    public String kind() {
        return KIND;
    }

    /** Orders the reminders of all that end soon; those that are ordered or told already stay as they are. */
    public void order() {
        LocalDate limit = people.confirmationLimit();
        reminders.orderMissing(listings.findConfirmed(limit, limit.plusDays(AHEAD)).stream()
                .map(listing -> new ReminderOrder(
                        new SubjectRef(KIND, listing.id()), version(listing), lastDay(listing), DAYS, null))
                .toList());
    }

    @Override
    public Map<Long, Reminded> current(Collection<Long> ids) {
        List<ConfirmedListing> alive = listings.findAlive(ids);
        return alive.stream().collect(Collectors.toMap(ConfirmedListing::id, this::reminded));
    }

    private Reminded reminded(ConfirmedListing listing) {
        return new Reminded(
                version(listing),
                lastDay(listing),
                PURPOSE,
                listing.title(),
                listing.responsibleId() == null
                        ? Addressee.role(Role.QUARTER_MANAGEMENT, null)
                        : Addressee.person(listing.responsibleId()),
                false,
                ListingDirectory.pathOf(listing.id()));
    }

    private long version(ConfirmedListing listing) {
        return lastDay(listing).toEpochDay();
    }

    private LocalDate lastDay(ConfirmedListing listing) {
        return people.confirmUntil(listing.confirmedOn());
    }
}
