package de.nordertor.identity.view;

import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.boundary.Absences;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.RecordForm;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.omnifaces.cdi.ViewScoped;

/** The page for one absence: a new one when the address names none, one's own when it names nobody. */
@Named
@ViewScoped
public class AbsenceEdit extends RecordForm<AbsenceRow> {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/identity/absences";

    @Inject
    private Absences absences;

    @Inject
    private PersonLabels labels;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long personId;
    private String personName;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Long deputyId;
    private String note;
    private transient List<SelectItem> deputies;

    public AbsenceEdit() {
        super("identity.absence.saved", LIST);
    }

    @Override
    protected AbsenceRow read(Long wanted) {
        AbsenceRow row = absences.form(wanted, personId);
        personName = absences.person(row.personId()).displayName();
        return row;
    }

    @Override
    protected void show(AbsenceRow row) {
        firstDay = row.firstDay();
        lastDay = row.lastDay();
        deputyId = row.deputyId();
        note = row.note();
    }

    @Override
    protected AbsenceRow typed(Long recordId, long version) {
        return new AbsenceRow(recordId, version, getStored().personId(), firstDay, lastDay, deputyId, null, note);
    }

    @Override
    protected String store(AbsenceRow row) {
        absences.save(row);
        return Texts.date(row.firstDay()) + " – " + Texts.date(row.lastDay());
    }

    @Override
    public String save() {
        return back(super.save());
    }

    public String end() {
        return take(absences::end, "identity.absence.ended");
    }

    public String remove() {
        return take(absences::remove, "identity.absence.removed");
    }

    private String take(BiConsumer<Long, Long> step, String told) {
        try {
            step.accept(getId(), getStored().version());
        } catch (ConflictException faster) {
            return compare(faster);
        }
        notices.done(told);
        return back(LIST + "?faces-redirect=true");
    }

    /** To the list of the same person. */
    private String back(String outcome) {
        return outcome == null || personId == null ? outcome : outcome + "&person=" + personId;
    }

    /** Read once for the page. */
    public List<SelectItem> getDeputies() {
        if (deputies == null) {
            deputies = absences.deputies(getStored().personId()).stream()
                    .map(labels::item)
                    .toList();
        }
        return deputies;
    }

    /** Whether the person is away today by this absence. */
    public boolean isRunning() {
        return !isNewRecord() && getStored().hasBegun(LocalDate.now(clock)) && !isOver();
    }

    public boolean isComing() {
        return !isNewRecord() && !getStored().hasBegun(LocalDate.now(clock));
    }

    public boolean isOver() {
        return !isNewRecord() && getStored().isOver(LocalDate.now(clock));
    }

    /** Where the list of the same person is. */
    public String getList() {
        return personId == null ? LIST : LIST + "?person=" + personId;
    }

    public String getPersonName() {
        return personName;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
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

    public Long getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
