package de.nordertor.reminder.view;

import de.nordertor.platform.view.Notices;
import de.nordertor.reminder.boundary.OwnReminders;
import de.nordertor.reminder.boundary.ReminderChoiceInput;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.omnifaces.cdi.ViewScoped;

/** How the person wants to be reminded. */
@Named("reminderChoice")
@ViewScoped
public class ReminderChoicePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnReminders reminders;

    @Inject
    private Notices notices;

    private boolean byMail;
    private LocalTime digestAt;
    private boolean onDaysOff;
    private LocalDate lastDigestOn;

    @PostConstruct
    void load() {
        ReminderChoiceInput choice = reminders.choice();
        byMail = choice.byMail();
        digestAt = choice.digestAt();
        onDaysOff = choice.onDaysOff();
        lastDigestOn = choice.lastDigestOn();
    }

    public String save() {
        reminders.choose(new ReminderChoiceInput(byMail, digestAt, onDaysOff, lastDigestOn));
        notices.done("reminder.choice.saved");
        return "/reminder/notices?faces-redirect=true";
    }

    public boolean isByMail() {
        return byMail;
    }

    public void setByMail(boolean byMail) {
        this.byMail = byMail;
    }

    public LocalTime getDigestAt() {
        return digestAt;
    }

    public void setDigestAt(LocalTime digestAt) {
        this.digestAt = digestAt;
    }

    public boolean isOnDaysOff() {
        return onDaysOff;
    }

    public void setOnDaysOff(boolean onDaysOff) {
        this.onDaysOff = onDaysOff;
    }

    public LocalDate getLastDigestOn() {
        return lastDigestOn;
    }
}
