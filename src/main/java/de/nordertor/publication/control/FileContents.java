package de.nordertor.publication.control;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import java.time.ZoneId;
import java.util.List;

/** The attachments that the public may see. */
final class FileContents {

    static final String ATTACHMENT = "Attachment";

    private FileContents() {}

    static List<AttachmentRow> shown(List<AttachmentRow> all) {
        return all.stream().filter(AttachmentRow::isPublic).toList();
    }

    static PublicRef ref(AttachmentRow row) {
        return PublicRef.of(PublicKind.FILE, ATTACHMENT, row.id());
    }

    static List<PublicRef> refs(List<AttachmentRow> all) {
        return shown(all).stream().map(FileContents::ref).toList();
    }

    /** @param property under which a file knows what it belongs to, for example {@code paper} */
    static List<PublicDraft> drafts(List<AttachmentRow> all, String property, PublicRef owner, ZoneId zone) {
        return shown(all).stream()
                .map(row -> new PublicDraft(
                        ref(row),
                        new ObjectContent()
                                .text("name", row.title())
                                .text("fileName", row.fileName())
                                .text("mimeType", row.type().mediaType())
                                .day("date", row.uploadedAt().atZone(zone).toLocalDate())
                                .links(property, List.of(owner))
                                .build()))
                .toList();
    }
}
