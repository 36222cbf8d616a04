package de.nordertor.journal.view;

import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineBulk;
import de.nordertor.journal.boundary.DeadlineBulkInput;
import de.nordertor.journal.boundary.DeadlineFilter;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.WaitingFilter;
import de.nordertor.journal.entity.DeadlineDue;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.view.BulkChoice;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The page on which a person says what is to become of chosen deadlines. */
@Named("deadlineBulk")
@ViewScoped
public class DeadlineBulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeadlineBulk bulk;

    @Inject
    private Deadlines deadlines;

    private BulkChoice choice;
    private long count;
    private List<BulkPlan> newest = List.of();
    private Long personId;
    private Role role;
    private Long departmentId;
    private LocalDate moveTo;
    private String moveReason;
    private boolean done;

    public void load() {
        choice = BulkChoice.asked();
        newest = bulk.newest();
        count = choice.isAll() ? all().size() : choice.ids().size();
    }

    public String plan() {
        Long id = bulk.plan(
                choice.isAll() ? all() : choice.ids(),
                new DeadlineBulkInput(personId, role, departmentId, moveTo, moveReason, done));
        return "/journal/deadline-bulk-plan?faces-redirect=true&id=" + id;
    }

    /** What the list shows; like the list, none where the address says what no filter knows. */
    private List<Long> all() {
        try {
            return deadlines.ids(
                    new DeadlineFilter(
                            filter("due", DeadlineDue.class),
                            filter("kind", DeadlineKind.class),
                            filter("waiting", WaitingFilter.class)),
                    choice.order());
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }

    private <E extends Enum<E>> E filter(String name, Class<E> type) {
        String value = choice.list().first(name);
        return value == null ? null : Enum.valueOf(type, value);
    }

    public boolean isAll() {
        return choice.isAll();
    }

    /** The list as it was when the deadlines were chosen. */
    public String getListAddress() {
        return choice.address("/journal/deadlines");
    }

    /** What this person planned before. */
    public List<BulkPlan> getNewest() {
        return newest;
    }

    public long getCount() {
        return count;
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

    public LocalDate getMoveTo() {
        return moveTo;
    }

    public void setMoveTo(LocalDate moveTo) {
        this.moveTo = moveTo;
    }

    public String getMoveReason() {
        return moveReason;
    }

    public void setMoveReason(String moveReason) {
        this.moveReason = moveReason;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
