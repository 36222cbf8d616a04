package de.nordertor.idea.control;

import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.Idea;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of ideas in which people may be named. */
@ApplicationScoped
public class IdeaTexts implements PersonalTexts {

    private static final TextTable IDEAS = new TextTable(
            Idea.KIND,
            "idea.personal.idea",
            "idea",
            "title",
            List.of("title", "description", "source_note", "changed_by"),
            null,
            "/idea/idea?id=",
            null);
    private static final TextTable STEPS =
            row("IdeaStep", "idea.personal.step", "idea_step", "reason", "reason", "recorded_by");
    private static final TextTable SUPPORTS =
            row("IdeaSupport", "idea.personal.support", "idea_support", "recorded_by", "note", "recorded_by");

    private static final TextTable SHEETS = new TextTable(
            GoodPracticeSheet.KIND,
            "idea.personal.sheet",
            "practice_sheet",
            "title",
            List.of(
                    "title",
                    "other_fields",
                    "area_type",
                    "starting_position",
                    "description",
                    "management",
                    "participation",
                    "effect",
                    "conclusion",
                    "contact",
                    "changed_by"),
            null,
            "/idea/sheet?id=",
            null);
    private static final TextTable ADOPTIONS =
            row("SheetAdoption", "idea.personal.adoption", "sheet_adoption", "changed_by", "outcome", "changed_by");
    private static final TextTable FEEDBACK = row(
            "SheetFeedback",
            "idea.personal.feedback",
            "sheet_feedback",
            "municipality",
            "idea_title",
            "outcome",
            "received_by");

    @Inject
    private SheetRepository sheets;

    @Inject
    private IdeaRepository ideas;

    @Override
    public List<TextTable> tables() {
        return List.of(IDEAS, STEPS, SUPPORTS, SHEETS, ADOPTIONS, FEEDBACK);
    }

    /** Everything is found by its idea or its sheet. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        if (table == SHEETS || table == FEEDBACK) {
            return new SubjectRef(GoodPracticeSheet.KIND, table == SHEETS ? id : sheets.getSheetOf(table.kind(), id));
        }
        return new SubjectRef(Idea.KIND, table == IDEAS ? id : ideas.getIdeaOf(table.kind(), id));
    }

    private static TextTable row(String kind, String label, String table, String title, String... texts) {
        return new TextTable(kind, label, table, title, List.of(texts), null, null, null);
    }
}
