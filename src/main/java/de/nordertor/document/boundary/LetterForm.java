package de.nordertor.document.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A letter of the town as it stands on paper (DIN 5008, form B, without a reference line). All texts are plain.
 *
 * @param language as HTML names it, for example {@code de-DE}
 * @param words what the form says besides, in that language; see the form for their names
 * @param recipient name and address, a line each
 * @param text an empty line begins a paragraph
 * @param signatory below the text; null for nobody
 */
public record LetterForm(
        PaperForm.Letterhead letterhead,
        String language,
        Map<String, String> words,
        List<String> recipient,
        LocalDate date,
        String subject,
        String text,
        String signatory) {

    public LetterForm {
        Objects.requireNonNull(letterhead, "letterhead");
        words = Map.copyOf(words);
        recipient = List.copyOf(recipient);
    }
}
