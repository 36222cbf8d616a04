package de.nordertor.programme.view;

import de.nordertor.programme.entity.AreaContent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of an area while somebody fills it in. */
public class AreaDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate admittedOn;
    private LocalDate admittedUntil;
    private Long departmentId;
    private String notes;
    private final List<ProgrammeNameDraft> names = new ArrayList<>();
    private final List<PopulationDraft> counts = new ArrayList<>();

    public AreaDraft() {}

    AreaDraft(AreaContent content) {
        name = content.name();
        admittedOn = content.admittedOn();
        admittedUntil = content.admittedUntil();
        departmentId = content.departmentId();
        notes = content.notes();
        content.programmeNames().forEach(row -> names.add(new ProgrammeNameDraft(row)));
        content.populations().forEach(row -> counts.add(new PopulationDraft(row)));
    }

    /** Rows in which nothing was typed are left out. */
    AreaContent content() {
        return new AreaContent(
                name,
                admittedOn,
                admittedUntil,
                departmentId,
                notes,
                names.stream()
                        .filter(row -> !row.isEmpty())
                        .map(ProgrammeNameDraft::content)
                        .toList(),
                counts.stream()
                        .filter(row -> !row.isEmpty())
                        .map(PopulationDraft::content)
                        .toList());
    }

    public List<ProgrammeNameDraft> getNames() {
        return names;
    }

    /** The latest first. */
    public List<PopulationDraft> getCounts() {
        return counts;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getAdmittedOn() {
        return admittedOn;
    }

    public void setAdmittedOn(LocalDate admittedOn) {
        this.admittedOn = admittedOn;
    }

    public LocalDate getAdmittedUntil() {
        return admittedUntil;
    }

    public void setAdmittedUntil(LocalDate admittedUntil) {
        this.admittedUntil = admittedUntil;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
