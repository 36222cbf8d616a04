package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.control.ClosingDayRepository;
import de.nordertor.town.control.MunicipalityRepository;
import de.nordertor.town.entity.ClosingDay;
import de.nordertor.town.entity.DayRecurrence;
import de.nordertor.town.entity.WorkingDaysChanged;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The days on which this town hall alone is closed. One is changed after the other, so that what follows from all of them
 * is worked out from all of them.
 */
@Stateless
@Permitted(Permission.MASTER_DATA_WRITE)
public class ClosingDays {

    /** More of them nobody looks over. */
    public static final int MOST = 500;

    @Inject
    private ClosingDayRepository closings;

    @Inject
    private MunicipalityRepository municipalities;

    @Inject
    private Event<WorkingDaysChanged> changed;

    /** All, by their dates. */
    public List<ClosingDayRow> list() {
        return closings.findAll().stream().map(ClosingDays::row).toList();
    }

    /** What the form shows: the day, or with null the usual values of a new one. */
    public ClosingDayRow form(Long id) {
        return id == null
                ? new ClosingDayRow(null, 0, null, null, null, DayRecurrence.ONCE, false)
                : row(closings.get(id));
    }

    /**
     * Adds the row (id null) or changes the day it came from.
     *
     * @return how many open deadlines have another day by that
     */
    public int save(ClosingDayRow row) {
        municipalities.lock();
        ClosingDay day;
        if (row.id() == null) {
            requireRoom();
            day = new ClosingDay(row.name(), row.firstDay(), row.lastDay(), row.recurrence(), row.publicHoliday());
        } else {
            day = closings.get(row.id(), row.version());
            day.describe(row.name(), row.firstDay(), row.lastDay(), row.recurrence(), row.publicHoliday());
        }
        closings.save(day);
        return tell();
    }

    /** @return how many open deadlines have another day by that */
    public int remove(Long id, long version) {
        municipalities.lock();
        closings.remove(closings.get(id, version));
        return tell();
    }

    private void requireRoom() {
        if (closings.count() >= MOST) {
            throw new InvalidInputException("town.closing.tooMany", MOST);
        }
    }

    private int tell() {
        WorkingDaysChanged event = new WorkingDaysChanged();
        changed.fire(event);
        return event.moved();
    }

    private static ClosingDayRow row(ClosingDay day) {
        return new ClosingDayRow(
                day.getId(),
                day.getVersion(),
                day.getName(),
                day.getFirstDay(),
                day.getLastDay().equals(day.getFirstDay()) ? null : day.getLastDay(),
                day.getRecurrence(),
                day.isPublicHoliday());
    }
}
