package de.nordertor.journal.view;

import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.boundary.DeadlineView;
import de.nordertor.journal.boundary.RepetitionInput;
import de.nordertor.journal.entity.DeadlineDue;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.view.Messages;
import de.nordertor.town.view.DaysOff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a deadline is told: what is left of the time, and who cares for it. */
@Named("deadlineTexts")
@RequestScoped
public class DeadlineTexts {

    @Inject
    private Messages messages;

    @Inject
    private DaysOff daysOff;

    @Inject
    private Clock clock;

    /** Fällt auf Karfreitag, 25.03.2016; gilt bis Dienstag, 29.03.2016. Empty where the typed day counts. */
    public String shift(DeadlineView deadline) {
        return deadline.dayOff() == null
                ? ""
                : messages.format(
                        "journal.deadline.shift",
                        daysOff.name(deadline.dayOff()),
                        deadline.content().dueOn(),
                        daysOff.weekday(deadline.effectiveOn()));
    }

    /** Alle 2 Wochen, bis 31.12.2016; jeden Monat; empty where it does not come again. */
    public String repetition(RepetitionInput plan) {
        if (plan.unit() == null) {
            return "";
        }
        String often = messages.format("journal.repetition.every." + plan.unit(), plan.every());
        if (plan.until() != null) {
            return messages.format("journal.repetition.untilDay", often, plan.until());
        }
        return plan.times() == null ? often : messages.format("journal.repetition.soOften", often, plan.times());
    }

    /** 2 Tage überfällig, heute, in 3 Tagen, erledigt. */
    public String status(DeadlineState state, LocalDate dueOn) {
        LocalDate today = LocalDate.now(clock);
        DeadlineDue due = DeadlineDue.of(state, dueOn, today);
        return switch (due) {
            case OVERDUE -> messages.format("journal.due.overdue", ChronoUnit.DAYS.between(dueOn, today));
            case TODAY -> messages.get("journal.due.today");
            case THIS_WEEK, LATER -> messages.format("journal.due.in", ChronoUnit.DAYS.between(today, dueOn));
            case DONE, CANCELLED -> messages.get(state.labelKey());
        };
    }

    /** How that is coloured. */
    public String color(DeadlineState state, LocalDate dueOn) {
        return switch (DeadlineDue.of(state, dueOn, LocalDate.now(clock))) {
            case OVERDUE -> "bad";
            case TODAY -> "warn";
            case THIS_WEEK, LATER, CANCELLED -> "info";
            case DONE -> "ok";
        };
    }

    /** A name, or a role with its department. */
    public String owner(DeadlineRow row) {
        return row.person() == null ? role(row.role(), row.department()) : row.person();
    }

    public String role(Role role, String department) {
        String name = messages.of("identity.role", role);
        return department == null || department.isEmpty() ? name : name + ", " + department;
    }
}
