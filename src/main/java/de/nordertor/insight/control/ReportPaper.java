package de.nordertor.insight.control;

import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.boundary.PaperMatters;
import de.nordertor.document.boundary.TextSheet;
import de.nordertor.document.boundary.TextSheetRenderer;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.insight.entity.german.Case;
import de.nordertor.insight.entity.german.German;
import de.nordertor.platform.boundary.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The paper that a drafted report becomes, for the next meeting of its committee, or its PDF; German, whoever drafts it. */
@ApplicationScoped
public class ReportPaper {

    private static final Texts GERMAN = Texts.in(Locale.GERMAN);

    @Inject
    private Meetings meetings;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperMatters papers;

    @Inject
    private Here here;

    @Inject
    private TextSheetRenderer sheets;

    /**
     * Makes the paper.
     *
     * @param matter how it is called
     * @return the id of the paper
     */
    public Long make(ReportDraft draft, String matter, Long paperTypeId, Long departmentId) {
        Long paperId = editing.create(paperTypeId, departmentId, input(draft, matter, editing.begin()));
        papers.link(paperId, draft.matter());
        return paperId;
    }

    /** @param blank what a new paper of this person begins with */
    private PaperInput input(ReportDraft draft, String matter, PaperInput blank) {
        return new PaperInput(
                here.today(),
                blank.budgetProductId(),
                blank.informationContact(),
                title(draft, matter),
                html(draft.paragraphs()),
                null,
                blank.visibility(),
                blank.nonPublicReason(),
                stations(draft.getCommitteeId()));
    }

    private List<PaperInput.Station> stations(Long committeeId) {
        return committeeId == null
                ? List.of()
                : meetings.next(committeeId).stream()
                        .map(meeting -> new PaperInput.Station(committeeId, meeting.heldOn(), null, null))
                        .toList();
    }

    /** What stands in the draft, for who gets no paper. */
    public byte[] pdf(ReportDraft draft, String matter) {
        List<TextSheet.Section> sections = draft.parts().entrySet().stream()
                .map(part -> new TextSheet.Section(GERMAN.get(part.getKey().labelKey()), List.of(part.getValue())))
                .toList();
        return sheets.toPdf(new TextSheet(
                here.town().name(),
                GERMAN.get("insight.sheet." + draft.order().purpose()),
                matter,
                period(draft.order().span()),
                here.today(),
                sections));
    }

    /** Null where it tells of all days. */
    private static String period(Span span) {
        return span.value() == null ? null : German.capital(span.value().in(Case.NOMINATIVE));
    }

    private static String title(ReportDraft draft, String matter) {
        return GERMAN.format("insight.subject." + draft.order().purpose(), matter);
    }

    static String html(List<String> paragraphs) {
        return paragraphs.stream()
                .map(text -> "<p>" + escaped(text).replace("\n", "<br />") + "</p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
