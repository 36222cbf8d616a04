package de.nordertor.document.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What may be attached. Everything here can be shown or opened without running anything; formats with macros, web pages,
 * SVG, mail and archives are missing on purpose.
 */
public enum AttachmentType {
    PDF(Family.PDF, "application/pdf", "pdf"),
    PNG(Family.IMAGE, "image/png", "png"),
    JPEG(Family.IMAGE, "image/jpeg", "jpg", "jpeg"),
    GIF(Family.IMAGE, "image/gif", "gif"),
    WEBP(Family.IMAGE, "image/webp", "webp"),
    TXT(Family.TEXT, "text/plain", "txt"),
    CSV(Family.TEXT, "text/csv", "csv"),
    DOCX(Family.PACKAGE, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(Family.PACKAGE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(Family.PACKAGE, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT(Family.PACKAGE, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(Family.PACKAGE, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(Family.PACKAGE, "application/vnd.oasis.opendocument.presentation", "odp");

    /** How the content is looked at. */
    public enum Family {
        PDF,
        IMAGE,
        TEXT,
        PACKAGE
    }

    private final Family family;
    private final String mediaType;
    private final List<String> extensions;

    AttachmentType(Family family, String mediaType, String... extensions) {
        this.family = family;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The extension in lower case, without a dot. */
    public static Optional<AttachmentType> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** For a sentence to a person: {@code PDF, PNG, ...}. */
    public static String names() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** For the {@code accept} attribute of a file input. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    public Family family() {
        return family;
    }

    public String mediaType() {
        return mediaType;
    }
}
