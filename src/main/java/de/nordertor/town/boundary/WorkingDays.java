package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.control.ClosingDayRepository;
import de.nordertor.town.control.Holidays;
import de.nordertor.town.control.MunicipalityRepository;
import de.nordertor.town.entity.DayOff;
import de.nordertor.town.entity.FederalState;
import de.nordertor.town.entity.Municipality;
import de.nordertor.town.entity.WorkingCalendar;
import de.nordertor.town.entity.WorkingDaysChanged;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** On which days the town works: the holidays of its Land, and what its town hall closes for. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class WorkingDays {

    @Inject
    private MunicipalityRepository municipalities;

    @Inject
    private ClosingDayRepository closings;

    @Inject
    private Holidays holidays;

    @Inject
    private Event<WorkingDaysChanged> changed;

    /** As it is now, for other rooms; two statements, then none. */
    public WorkingCalendar calendar() {
        FederalState state = municipalities.getFederalState();
        return new WorkingCalendar(year -> holidays.of(state, year), closings.findAll());
    }

    /** The holidays and closings from the first to the last of these days; weekends only where they have a name. */
    public List<DayOff> between(LocalDate first, LocalDate last) {
        WorkingCalendar calendar = calendar();
        return first.datesUntil(last.plusDays(1))
                .map(calendar::off)
                .flatMap(Optional::stream)
                .filter(off -> off.kind() != DayOff.Kind.WEEKEND || off.called() instanceof String)
                .toList();
    }

    @Permitted(Permission.MASTER_DATA_WRITE)
    public FederalStateRow editable() {
        Municipality town = municipalities.get();
        return new FederalStateRow(town.getVersion(), town.getFederalState());
    }

    /**
     * Says in which Land the town lies; its version tells whether somebody else was faster.
     *
     * @return how many open deadlines have another day by that
     */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public int change(FederalStateRow row) {
        Municipality town = municipalities.lock();
        if (town.getVersion() != row.version()) {
            throw new ConflictException("town.municipality.changed");
        }
        town.lieIn(row.state());
        municipalities.save();
        WorkingDaysChanged event = new WorkingDaysChanged();
        changed.fire(event);
        return event.moved();
    }
}
