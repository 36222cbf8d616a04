package de.nordertor.council.view;

import jakarta.servlet.http.Part;

/** What an uploaded file is called. */
final class UploadedName {

    private static final int LONGEST = 200;

    private UploadedName() {}

    /** Without control characters; null where no file was chosen. */
    static String of(Part file) {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            return null;
        }
        String name = file.getSubmittedFileName().replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
