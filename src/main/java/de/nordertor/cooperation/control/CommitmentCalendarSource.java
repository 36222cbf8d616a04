package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.CalendarEvent;
import de.nordertor.platform.boundary.CalendarSource;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** On which days promises are due of which something is still owed. */
@ApplicationScoped
public class CommitmentCalendarSource implements CalendarSource {

    @Inject
    private CommitmentListRepository commitments;

    @Inject
    private Sides sides;

    @Inject
    private CurrentUser user;

    /** A promise as the list of a calendar reads it. @param debtor null for the town */
    public record CommitmentDay(
            Long id,
            long version,
            Instant changedAt,
            String what,
            String cooperation,
            String debtor,
            LocalDate dueOn) {}

    @Override
    public List<String> kinds() {
        return List.of(Commitment.KIND);
    }

    @Override
    public List<CalendarEntry> entries(LocalDate from, LocalDate to) {
        if (!user.may(Permission.COOPERATION_READ)) {
            return List.of();
        }
        return commitments.findDue(from, to).stream()
                .map(promise -> new CalendarEntry(
                        Commitment.KIND,
                        new CalendarEvent(
                                "commitment-" + promise.id() + "@nordertor",
                                promise.version(),
                                promise.changedAt(),
                                null,
                                null,
                                promise.dueOn(),
                                (promise.debtor() == null ? sides.town() : promise.debtor()) + ": " + promise.what(),
                                null,
                                promise.cooperation(),
                                null,
                                false),
                        CommitmentDirectory.pathOf(promise.id())))
                .toList();
    }
}
