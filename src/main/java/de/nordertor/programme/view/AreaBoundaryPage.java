package de.nordertor.programme.view;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.AreaBoundaries;
import de.nordertor.programme.boundary.AreaBoundaries.OpenBoundary;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.ViewScoped;

/** Where an area ends: drawn on the map, pasted, or brought as a file. */
@Named("areaBoundary")
@ViewScoped
public class AreaBoundaryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AreaBoundaries boundaries;

    @Inject
    private Notices notices;

    private Long id;
    private OpenBoundary opened;
    private String geoJson;
    private transient Part file;

    /** Opens the boundary of the area that the address names. */
    public void load() {
        if (opened == null) {
            opened = boundaries.open(id);
            geoJson = opened.geoJson();
        }
    }

    /** A file counts more than what stands in the field. */
    public String save() {
        String text = isFileChosen() ? content() : geoJson;
        if (text == null || text.isBlank()) {
            notices.error("programme.areaBoundary.nothing");
            return null;
        }
        boundaries.draw(opened, text);
        notices.done("programme.areaBoundary.saved");
        return area();
    }

    public String erase() {
        boundaries.erase(opened);
        notices.done("programme.areaBoundary.erased");
        return area();
    }

    private boolean isFileChosen() {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
    }

    private String content() {
        try (InputStream content = file.getInputStream()) {
            // a byte more than allowed is enough to be refused as too large
            return new String(content.readNBytes(AreaBoundaries.MAX_LENGTH * 4 + 1), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new ConflictException("programme.areaBoundary.unreadable");
        }
    }

    private String area() {
        return "/programme/area?faces-redirect=true&id=" + id;
    }

    public OpenBoundary getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getGeoJson() {
        return geoJson;
    }

    public void setGeoJson(String geoJson) {
        this.geoJson = geoJson;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
