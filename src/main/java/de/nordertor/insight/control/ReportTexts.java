package de.nordertor.insight.control;

import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The sentences of drafts, in which people may be named. Only who drafts a report reads it. */
@ApplicationScoped
public class ReportTexts implements PersonalTexts {

    private static final TextTable DRAFTS = new TextTable(
            ReportDraft.KIND,
            "insight.personal.draft",
            "report_draft",
            "changed_by",
            List.of("changed_by"),
            null,
            "/insight/report?id=",
            null);
    private static final TextTable SENTENCES = new TextTable(
            "ReportSentence",
            "insight.personal.sentence",
            "report_sentence",
            "drafted",
            List.of("drafted", "previous", "edited"),
            null,
            null,
            null);

    @Inject
    private ReportDraftRepository drafts;

    @Inject
    private CurrentUser user;

    @Override
    public List<TextTable> tables() {
        return List.of(DRAFTS, SENTENCES);
    }

    @Override
    public boolean mayRead(TextTable table, Long id) {
        Long draft = table == SENTENCES ? drafts.getDraftOfSentence(id) : id;
        return user.id().isPresent()
                && Long.valueOf(user.id().getAsLong()).equals(drafts.get(draft).getAuthorId());
    }
}
