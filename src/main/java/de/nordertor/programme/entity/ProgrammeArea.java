package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.OrderedRows;
import de.nordertor.town.entity.GeoArea;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A quarter that is funded as a whole (Programmgebiet, Fördergebiet): since when, under which names of the programme, where
 * it ends, and how many people live there.
 */
@Entity
@GuardedContent
@Table(name = "programme_area")
public class ProgrammeArea extends BaseEntity {

    public static final String KIND = "ProgrammeArea";

    @Column(name = "name", nullable = false, length = AreaContent.NAME_LENGTH)
    private String name;

    @Column(name = "admitted_on")
    private LocalDate admittedOn;

    @Column(name = "admitted_until")
    private LocalDate admittedUntil;

    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "notes")
    private String notes;

    @OneToMany(mappedBy = "area", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<AreaProgrammeName> programmeNames = new ArrayList<>();

    @OneToMany(mappedBy = "area", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<AreaPopulation> populations = new ArrayList<>();

    /** Too long for a history; that it was drawn stands there. */
    @NotAudited
    @Column(name = "geo_json")
    private String geoJson;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @NotAudited
    @Column(name = "drawn_by")
    private String drawnBy;

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ProgrammeArea() {}

    public ProgrammeArea(AreaContent content, Change change) {
        describe(content, change);
    }

    /** Replaces everything that describes it but the boundary. */
    public final void describe(AreaContent content, Change change) {
        name = content.name();
        admittedOn = content.admittedOn();
        admittedUntil = content.admittedUntil();
        departmentId = content.departmentId();
        notes = content.notes();
        OrderedRows.replace(
                programmeNames,
                content.programmeNames(),
                AreaProgrammeName::write,
                (row, ordinal) -> new AreaProgrammeName(this, ordinal, row));
        OrderedRows.replace(
                populations,
                content.populations(),
                AreaPopulation::write,
                (row, ordinal) -> new AreaPopulation(this, ordinal, row));
        touched(change);
    }

    /** Takes over the boundary; only the area itself is kept, not what else stood in a file. */
    public void draw(GeoArea boundary, Change change) {
        geoJson = boundary.geoJson();
        drawnAt = change.at();
        drawnBy = change.by();
        touched(change);
    }

    /** @throws InvalidInputException where there is none */
    public void eraseBoundary(Change change) {
        if (!isDrawn()) {
            throw new InvalidInputException("programme.areaBoundary.noneYet");
        }
        geoJson = null;
        drawnAt = null;
        drawnBy = null;
        touched(change);
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public AreaContent content() {
        return new AreaContent(
                name,
                admittedOn,
                admittedUntil,
                departmentId,
                notes,
                programmeNames.stream().map(AreaProgrammeName::content).toList(),
                populations.stream().map(AreaPopulation::content).toList());
    }

    public boolean isDrawn() {
        return drawnAt != null;
    }

    public String getName() {
        return name;
    }

    public List<AreaProgrammeName> getProgrammeNames() {
        return List.copyOf(programmeNames);
    }

    public List<AreaPopulation> getPopulations() {
        return List.copyOf(populations);
    }

    /** The boundary as GeoJSON; null while nobody has drawn it. */
    public String getGeoJson() {
        return geoJson;
    }

    public Instant getDrawnAt() {
        return drawnAt;
    }

    public String getDrawnBy() {
        return drawnBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return name;
    }
}
