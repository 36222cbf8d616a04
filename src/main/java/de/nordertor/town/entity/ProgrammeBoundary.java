package de.nordertor.town.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where the programme's area ends, as a GeoJSON file that the administrator has brought; empty until then. */
@Entity
@Table(name = "programme_boundary")
public class ProgrammeBoundary extends BaseEntity {

    public static final int FILE_NAME_LENGTH = 200;

    @Column(name = "file_name", length = FILE_NAME_LENGTH)
    private String fileName;

    @NotAudited
    @Column(name = "geo_json")
    private String geoJson;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "drawn_by")
    private String drawnBy;

    protected ProgrammeBoundary() {}

    /** @param text a file that has been read as a {@link GeoArea} */
    public void draw(String newFileName, String text, Instant at, String by) {
        fileName = Text.line(newFileName, FILE_NAME_LENGTH, "town.boundary.file");
        geoJson = text;
        drawnAt = at;
        drawnBy = by;
    }

    public void erase() {
        fileName = null;
        geoJson = null;
        drawnAt = null;
        drawnBy = null;
    }

    public boolean isDrawn() {
        return geoJson != null;
    }

    public String getFileName() {
        return fileName;
    }

    public String getGeoJson() {
        return geoJson;
    }

    public Instant getDrawnAt() {
        return drawnAt;
    }

    public String getDrawnBy() {
        return drawnBy;
    }
}
