package de.nordertor.publication.control;

import de.nordertor.document.boundary.PaperForm;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.publication.entity.PublicKind;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/**
 * The printed form of a paper for the public. It is filled from what is shown as objects and from nothing else, so that it
 * cannot tell more than they do.
 */
public final class PublicPaperForm {

    private PublicPaperForm() {}

    /** @param drafts the paper, its consultations and its files */
    public static PaperForm of(List<PublicDraft> drafts, PaperForm.Letterhead letterhead) {
        Texts texts = Words.german();
        JsonObject paper = drafts.stream()
                .filter(draft -> draft.kind() == PublicKind.PAPER)
                .findFirst()
                .orElseThrow()
                .content();
        return new PaperForm(
                letterhead,
                paper.getString("paperType"),
                paper.getString("reference"),
                paper.getInt(PaperContents.VERSION),
                false,
                texts.get("council.visibility.PUBLIC"),
                false,
                LocalDate.parse(paper.getString("date")),
                null,
                paper.getString(PaperContents.PRODUCT, null),
                paper.getString(PaperContents.DEPARTMENT),
                null,
                consultations(drafts),
                paper.getString("name"),
                paper.getString(PaperContents.STATEMENT),
                paper.getString(PaperContents.RESOLUTION, null),
                drafts.stream()
                        .filter(draft -> draft.kind() == PublicKind.FILE
                                && draft.ref().source().kind().equals(FileContents.ATTACHMENT))
                        .map(PublicDraft::name)
                        .toList());
    }

    private static List<PaperForm.ConsultationRow> consultations(List<PublicDraft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.kind() == PublicKind.CONSULTATION)
                .map(PublicDraft::content)
                .map(content -> new PaperForm.ConsultationRow(
                        content.containsKey(PaperContents.DATE)
                                ? LocalDate.parse(content.getString(PaperContents.DATE))
                                : null,
                        content.getString(PaperContents.COMMITTEE),
                        content.getString("role", null),
                        null))
                .toList();
    }
}
