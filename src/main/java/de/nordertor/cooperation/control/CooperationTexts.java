package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The texts of cooperations in which people may be named. */
@ApplicationScoped
public class CooperationTexts implements PersonalTexts {

    private static final TextTable COOPERATIONS = new TextTable(
            Cooperation.KIND,
            "cooperation.personal.cooperation",
            "cooperation",
            "title",
            List.of(
                    "title",
                    "aim",
                    "place",
                    "participation",
                    "outcome",
                    "sustainment_carrier",
                    "sustainment_financing",
                    "changed_by"),
            null,
            "/cooperation/cooperation?id=",
            null);
    private static final TextTable STEPS =
            row("CooperationStep", "cooperation.personal.step", "cooperation_step", "reason", "recorded_by");
    private static final TextTable PARTNERS =
            row("CooperationPartner", "cooperation.personal.partner", "cooperation_partner", "note");
    private static final TextTable MILESTONES =
            row("Milestone", "cooperation.personal.milestone", "milestone", "title");
    private static final TextTable CONTRIBUTIONS = row(
            "Contribution",
            "cooperation.personal.contribution",
            "contribution",
            "description",
            "giver_name",
            "recipient_name");
    private static final TextTable RISKS =
            row("CooperationRisk", "cooperation.personal.risk", "cooperation_risk", "description", "measure");
    private static final TextTable INDICATORS = row(
            "CooperationIndicator",
            "cooperation.personal.indicator",
            "cooperation_indicator",
            "name",
            "unit",
            "evidence");

    @Inject
    private CooperationRepository cooperations;

    @Override
    public List<TextTable> tables() {
        return List.of(COOPERATIONS, STEPS, PARTNERS, MILESTONES, CONTRIBUTIONS, RISKS, INDICATORS);
    }

    /** Everything is found by its cooperation. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(
                Cooperation.KIND, cooperations.idOf(table.kind(), id).orElse(id));
    }

    /** Its title is the first of its texts. */
    private static TextTable row(String kind, String label, String table, String title, String... others) {
        return new TextTable(kind, label, table, title, texts(title, others), null, null, null);
    }

    private static List<String> texts(String title, String... others) {
        List<String> texts = new ArrayList<>(List.of(title));
        texts.addAll(List.of(others));
        return texts;
    }
}
