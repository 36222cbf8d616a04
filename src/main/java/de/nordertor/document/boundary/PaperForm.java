package de.nordertor.document.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A council paper as it stands on paper. Texts are plain, except {@code statementOfFacts} and {@code proposedResolution}:
 * these are fragments as {@link RichText} makes them (see {@link #paragraphs} for plain text).
 *
 * <p>A draft may lack everything but its letterhead and kind.
 *
 * @param number null as long as none is given
 * @param version shown as "Fassung n" from 2 on
 * @param draft says "Entwurf" on every page
 * @param visibility the word in the form, such as "öffentlich"
 * @param nonPublic says "nichtöffentlich" on every page
 * @param proposedResolution null where the kind of paper has none
 */
public record PaperForm(
        Letterhead letterhead,
        String kind,
        String number,
        int version,
        boolean draft,
        String visibility,
        boolean nonPublic,
        LocalDate date,
        String productCode,
        String productName,
        String department,
        String informationContact,
        List<ConsultationRow> consultations,
        String subject,
        String statementOfFacts,
        String proposedResolution,
        List<String> attachments) {

    public PaperForm {
        Objects.requireNonNull(letterhead, "letterhead");
        Objects.requireNonNull(kind, "kind");
        consultations = List.copyOf(consultations);
        attachments = List.copyOf(attachments);
    }

    /**
     * @param chiefExecutive as in "Der Bürgermeister"
     * @param shieldSvg null where the town shows none
     */
    public record Letterhead(String municipality, String chiefExecutive, String shieldSvg) {}

    /**
     * @param date null as long as the meeting is open
     * @param role such as "Kenntnisnahme"; null where none is named
     * @param visibility null where it need not be named
     */
    public record ConsultationRow(LocalDate date, String committee, String role, String visibility) {}

    /** Plain text as a fragment: an empty line begins a paragraph, a line break stays one. */
    public static String paragraphs(String plainText) {
        var fragment = new StringBuilder();
        for (var paragraph : plainText.strip().split("\\R\\s*\\R")) {
            var escaped = paragraph
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replaceAll("\\R", "<br/>");
            fragment.append("<p>").append(escaped).append("</p>");
        }
        return fragment.toString();
    }
}
