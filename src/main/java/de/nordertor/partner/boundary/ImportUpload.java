package de.nordertor.partner.boundary;

import java.util.List;

/** A file that was received and can be read, and what there is to say about it. */
public record ImportUpload(Long id, int rows, List<ImportMessage> notes) {}
