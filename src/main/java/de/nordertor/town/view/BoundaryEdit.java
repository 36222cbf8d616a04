package de.nordertor.town.view;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.town.boundary.BoundaryRow;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.ViewScoped;

/** The page of the programme's boundary. */
@Named
@ViewScoped
public class BoundaryEdit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/town/boundary?faces-redirect=true";

    @Inject
    private ProgrammeBoundaries boundaries;

    @Inject
    private Notices notices;

    private BoundaryRow stored;
    private transient Part file;

    public void load() {
        stored = boundaries.editable();
    }

    public String upload() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            notices.error("town.boundary.noFile");
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            // a byte more than allowed is enough to be refused as too large
            byte[] bytes = content.readNBytes(ProgrammeBoundaries.MAX_LENGTH * 4 + 1);
            boundaries.draw(stored.version(), file.getSubmittedFileName(), new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new ConflictException("town.boundary.unreadable");
        }
        notices.done("town.boundary.saved");
        return AGAIN;
    }

    public String erase() {
        boundaries.erase(stored.version());
        notices.done("town.boundary.erased");
        return AGAIN;
    }

    public BoundaryRow getStored() {
        return stored;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
