package de.nordertor.council.entity;

import de.nordertor.document.entity.AttachmentType;
import java.util.Locale;

/** The kinds of file as which a paper leaves the house. */
public enum PaperFormat {
    PDF(AttachmentType.PDF),
    DOCX(AttachmentType.DOCX),
    ODT(AttachmentType.ODT);

    private final AttachmentType type;

    PaperFormat(AttachmentType type) {
        this.type = type;
    }

    public String mediaType() {
        return type.mediaType();
    }

    /** With its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
