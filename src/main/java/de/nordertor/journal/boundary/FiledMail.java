package de.nordertor.journal.boundary;

import java.util.List;

/**
 * What became of a mail file.
 *
 * @param kept how many files of it are attached to the activity
 * @param cut whether its text was too long to be kept as a whole
 */
public record FiledMail(Long activityId, String title, int kept, List<RefusedAttachment> refused, boolean cut) {

    public FiledMail {
        refused = List.copyOf(refused);
    }
}
