package de.nordertor.document.control;

import de.nordertor.document.entity.AttachmentType;
import java.io.IOException;
import java.nio.file.Path;

/** Looks into files of one family. */
interface FileCheck {

    /** @param detected the media type that the first bytes tell */
    void check(Path file, AttachmentType expected, String detected) throws IOException, RefusedFile;
}
