package de.nordertor.publication.boundary;

import de.nordertor.platform.boundary.Open;
import de.nordertor.publication.control.PublicFileRepository;
import de.nordertor.publication.control.PublicRowRepository;
import de.nordertor.publication.entity.PublicKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The published files. */
@Stateless
@Open("what is published is there for everybody")
public class PublicFiles {

    /** The most bytes that are held at once. */
    public static final int PART = 4 * 1024 * 1024;

    @Inject
    private PublicFileRepository files;

    @Inject
    private PublicRowRepository rows;

    public Optional<PublicFileRow> find(Long id) {
        return files.find(id);
    }

    /** Whether a file lay under this id and has been taken back. */
    public boolean isGone(Long id) {
        return rows.find(PublicKind.FILE, id).isPresent() && files.find(id).isEmpty();
    }

    /**
     * The bytes from here on, at most {@link #PART}.
     *
     * @return none where the file was taken back or replaced meanwhile: nobody gets half of one and half of the other
     */
    public byte[] read(PublicFileRow file, long first) {
        return files.read(file, first, PART);
    }
}
