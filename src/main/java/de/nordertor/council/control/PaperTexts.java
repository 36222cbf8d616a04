package de.nordertor.council.control;

import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Papers in which people may be named. What was approved is a record of the council that nobody may change (Art. 17 (3) b
 * and d DSGVO); a draft loses the name.
 */
@ApplicationScoped
public class PaperTexts implements PersonalTexts {

    private static final List<String> TEXTS = List.of(
            "subject",
            "information_contact",
            "statement_of_facts",
            "proposed_resolution",
            "non_public_reason",
            "correction_reason");
    private static final TextTable DRAFTS = new TextTable(
            "PaperVersion",
            "council.personal.draftText",
            "paper_version",
            "subject",
            TEXTS,
            "approved_at IS NULL",
            null,
            null);
    private static final TextTable HEADLINES = new TextTable(
            PaperGuard.KIND,
            "council.personal.headline",
            "council_paper",
            "subject",
            List.of("subject", "withdrawal_reason"),
            "number IS NULL",
            "/council/paper?id=",
            null);
    private static final TextTable APPROVED = new TextTable(
            "PaperVersion",
            "council.personal.approvedText",
            "paper_version",
            "subject",
            TEXTS,
            "approved_at IS NOT NULL",
            null,
            "council.personal.kept");

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess access;

    @Override
    public List<TextTable> tables() {
        return List.of(DRAFTS, HEADLINES, APPROVED);
    }

    @Override
    public boolean mayRead(TextTable table, Long id) {
        CouncilPaper paper = papers.find(paperId(table, id)).orElseThrow();
        return table == APPROVED ? access.mayRead(paper) : access.mayReadDraft(paper);
    }

    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(PaperGuard.KIND, paperId(table, id));
    }

    private Long paperId(TextTable table, Long id) {
        return table == HEADLINES ? id : papers.getPaperOfVersion(id);
    }
}
