package de.nordertor.idea.control.exchange;

import de.nordertor.idea.entity.FeedbackContent;
import de.nordertor.idea.entity.SheetContent;
import java.time.LocalDate;
import java.util.List;

/**
 * What towns exchange: sheets of good practice, ideas, and what became of what was adopted. See {@code
 * src/docs/austauschdatei.md}.
 *
 * @param municipality whose file it is
 */
public record ExchangeFile(
        String municipality, LocalDate producedOn, List<Sheet> sheets, List<Proposal> ideas, List<Feedback> feedback) {

    static final String FORMAT = "nordertor-exchange";
    static final int VERSION = 1;
    /** How many of each a file may have. */
    static final int MOST = 500;

    /** A sheet. @param fieldNames in the words of that town */
    public record Sheet(String id, List<String> fieldNames, SheetContent content) {}

    /** An idea. @param fieldNames in the words of that town */
    public record Proposal(
            String id, String title, String description, List<String> fieldNames, LocalDate receivedOn) {}

    /** What became of an idea that was adopted from a sheet. */
    public record Feedback(String sheetId, String sheetMunicipality, FeedbackContent content) {}
}
