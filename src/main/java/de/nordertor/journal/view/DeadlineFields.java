package de.nordertor.journal.view;

import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.RepetitionInput;
import de.nordertor.journal.entity.DayRule;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.journal.entity.RepetitionUnit;
import de.nordertor.reminder.entity.ReminderDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What stands in the form of a deadline while somebody writes it. */
public class DeadlineFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private DeadlineKind kind;
    private String what;
    private LocalDate dueOn;
    private final AnchorFields anchor;
    private DayRule rule;
    private RepetitionUnit unit;
    private Integer every;
    private LocalDate until;
    private Integer times;
    private String remindBefore;
    private String remindAfter;
    private boolean remindNever;
    private Long personId;
    private Role role;
    private Long departmentId;

    public DeadlineFields(DeadlineInput input) {
        kind = input.kind();
        what = input.what();
        dueOn = input.dueOn();
        anchor = new AnchorFields(input.anchor());
        rule = input.rule();
        unit = input.repetition().unit();
        every = input.repetition().every();
        until = input.repetition().until();
        times = input.repetition().times();
        remindBefore = input.reminders() == null ? null : input.reminders().before();
        remindAfter = input.reminders() == null ? null : input.reminders().after();
        remindNever = ReminderDays.NONE.equals(input.reminders());
        personId = input.personId();
        role = input.role();
        departmentId = input.departmentId();
    }

    public DeadlineInput input() {
        return new DeadlineInput(
                kind,
                what,
                dueOn,
                anchor.input(),
                rule,
                new RepetitionInput(unit, every, until, times),
                reminders(),
                personId,
                role,
                departmentId);
    }

    public List<DeadlineKind> getKinds() {
        return List.of(DeadlineKind.values());
    }

    public DeadlineKind getKind() {
        return kind;
    }

    public void setKind(DeadlineKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public AnchorFields getAnchor() {
        return anchor;
    }

    public List<DayRule> getRules() {
        return List.of(DayRule.values());
    }

    public DayRule getRule() {
        return rule;
    }

    public void setRule(DayRule rule) {
        this.rule = rule;
    }

    public List<RepetitionUnit> getUnits() {
        return List.of(RepetitionUnit.values());
    }

    public RepetitionUnit getUnit() {
        return unit;
    }

    public void setUnit(RepetitionUnit unit) {
        this.unit = unit;
    }

    public Integer getEvery() {
        return every;
    }

    public void setEvery(Integer every) {
        this.every = every;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getTimes() {
        return times;
    }

    public void setTimes(Integer times) {
        this.times = times;
    }

    /** Null where nothing is said of them. */
    private ReminderDays reminders() {
        if (remindNever) {
            return ReminderDays.NONE;
        }
        return isBlank(remindBefore) && isBlank(remindAfter) ? null : ReminderDays.typed(remindBefore, remindAfter);
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    public boolean isRemindNever() {
        return remindNever;
    }

    public void setRemindNever(boolean remindNever) {
        this.remindNever = remindNever;
    }

    public String getRemindBefore() {
        return remindBefore;
    }

    public void setRemindBefore(String remindBefore) {
        this.remindBefore = remindBefore;
    }

    public String getRemindAfter() {
        return remindAfter;
    }

    public void setRemindAfter(String remindAfter) {
        this.remindAfter = remindAfter;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }
}
