package de.nordertor.document.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An agreement as it stands on paper. All texts are plain; an empty line begins a paragraph.
 *
 * @param language as HTML names it, for example {@code de-DE}
 * @param words what the form says besides, in that language; see the form for their names
 * @param version shown from 2 on
 * @param draft says so on every page
 * @param date null as long as none is set
 * @param sections those before the promises, without those that have no text
 * @param terms those after the promises
 */
public record AgreementForm(
        PaperForm.Letterhead letterhead,
        String language,
        Map<String, String> words,
        String title,
        int version,
        boolean draft,
        LocalDate date,
        List<Party> parties,
        List<Section> sections,
        List<Promise> promises,
        List<Section> terms) {

    public AgreementForm {
        Objects.requireNonNull(letterhead, "letterhead");
        words = Map.copyOf(words);
        parties = List.copyOf(parties);
        sections = List.copyOf(sections);
        promises = List.copyOf(promises);
        terms = List.copyOf(terms);
    }

    /** A side and who signs for it. @param signatory null as long as nobody is named */
    public record Party(String name, String signatory, String function) {}

    /** A text under its heading. */
    public record Section(String title, String text) {}

    /** Who owes what to whom. @param amount with its unit; null where it cannot be counted */
    public record Promise(String debtor, String recipient, String what, String amount, LocalDate until) {}
}
