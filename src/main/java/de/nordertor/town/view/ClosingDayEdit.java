package de.nordertor.town.view;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.town.boundary.ClosingDayRow;
import de.nordertor.town.boundary.ClosingDays;
import de.nordertor.town.entity.DayRecurrence;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The page for one closing day, a new one when the address names none. */
@Named
@ViewScoped
public class ClosingDayEdit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/town/working-days?faces-redirect=true";

    @Inject
    private ClosingDays closingDays;

    @Inject
    private Notices notices;

    private Long id;
    private ClosingDayRow stored;
    private boolean conflict;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private DayRecurrence recurrence;
    private boolean publicHoliday;

    public void load() {
        if (stored == null) {
            stored = closingDays.form(id);
            name = stored.name();
            firstDay = stored.firstDay();
            lastDay = stored.lastDay();
            recurrence = stored.recurrence();
            publicHoliday = stored.publicHoliday();
        }
    }

    public String save() {
        try {
            int moved = closingDays.save(
                    new ClosingDayRow(id, stored.version(), name, firstDay, lastDay, recurrence, publicHoliday));
            notices.done("town.closing.saved", name, moved);
            return LIST;
        } catch (ConflictException faster) {
            return compare(faster);
        }
    }

    public String remove() {
        try {
            int moved = closingDays.remove(id, stored.version());
            notices.done("town.closing.removed", stored.name(), moved);
            return LIST;
        } catch (ConflictException faster) {
            return compare(faster);
        }
    }

    private String compare(ConflictException faster) {
        stored = closingDays.form(id);
        conflict = true;
        notices.error(faster);
        return null;
    }

    public List<DayRecurrence> getRecurrences() {
        return List.of(DayRecurrence.values());
    }

    public boolean isNewRecord() {
        return id == null;
    }

    /** What stands in the database, to be compared with what was typed. */
    public ClosingDayRow getStored() {
        return stored;
    }

    public boolean isConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public DayRecurrence getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(DayRecurrence recurrence) {
        this.recurrence = recurrence;
    }

    public boolean isPublicHoliday() {
        return publicHoliday;
    }

    public void setPublicHoliday(boolean publicHoliday) {
        this.publicHoliday = publicHoliday;
    }
}
