package de.nordertor.town.view;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.town.boundary.ClosingDayRow;
import de.nordertor.town.boundary.ClosingDays;
import de.nordertor.town.boundary.FederalStateRow;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.DayOff;
import de.nordertor.town.entity.FederalState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The page on which an administrator says in which Land the town lies and when its town hall is closed. */
@Named("workingDays")
@ViewScoped
public class WorkingDaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private ClosingDays closingDays;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private FederalStateRow stored;
    private boolean conflict;
    private FederalState state;
    private List<ClosingDayRow> closings = List.of();
    private List<DayOff> thisYear = List.of();

    public void load() {
        stored = workingDays.editable();
        state = stored.state();
        closings = closingDays.list();
        LocalDate first = LocalDate.now(clock).withDayOfYear(1);
        thisYear = workingDays.between(first, first.plusYears(1).minusDays(1));
    }

    public String save() {
        try {
            int moved = workingDays.change(new FederalStateRow(stored.version(), state));
            notices.done("town.workingDays.saved", moved);
        } catch (ConflictException faster) {
            stored = workingDays.editable();
            conflict = true;
            notices.error(faster);
            return null;
        }
        return "/town/working-days?faces-redirect=true";
    }

    public List<FederalState> getStates() {
        return List.of(FederalState.values());
    }

    public List<ClosingDayRow> getClosings() {
        return closings;
    }

    /** The holidays and closings of the present year. */
    public List<DayOff> getThisYear() {
        return thisYear;
    }

    public int getYear() {
        return LocalDate.now(clock).getYear();
    }

    /** What stands in the database, to be compared with what was chosen. */
    public FederalStateRow getStored() {
        return stored;
    }

    public boolean isConflict() {
        return conflict;
    }

    public FederalState getState() {
        return state;
    }

    public void setState(FederalState state) {
        this.state = state;
    }
}
