package de.nordertor.document.boundary;

import de.nordertor.document.entity.AttachmentType;
import de.nordertor.document.entity.Visibility;
import java.io.Serializable;
import java.time.Instant;

/**
 * An attachment in a list.
 *
 * @param uploadedBy the user's id; null for the system itself
 */
public record AttachmentRow(
        Long id,
        long version,
        String title,
        String fileName,
        AttachmentType type,
        long size,
        String sha256,
        Visibility visibility,
        Long uploadedBy,
        Instant uploadedAt)
        implements Serializable {

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
