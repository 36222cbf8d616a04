package de.nordertor.insight.control;

import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.platform.boundary.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The form of the paper that a drafted report becomes, for the next meeting of its committee; German, whoever drafts it. */
@ApplicationScoped
public class ReportPaper {

    @Inject
    private Meetings meetings;

    @Inject
    private Clock clock;

    /** @param blank what a new paper of this person begins with */
    public PaperInput input(ReportDraft draft, String matter, PaperInput blank) {
        return new PaperInput(
                LocalDate.now(clock),
                blank.budgetProductId(),
                blank.informationContact(),
                Texts.in(Locale.GERMAN).format("insight.report.subject", matter),
                html(draft.paragraphs()),
                null,
                blank.visibility(),
                blank.nonPublicReason(),
                stations(draft.getCommitteeId()));
    }

    private List<PaperInput.Station> stations(Long committeeId) {
        return meetings.next(committeeId).stream()
                .map(meeting -> new PaperInput.Station(committeeId, meeting.heldOn(), null, null))
                .toList();
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
