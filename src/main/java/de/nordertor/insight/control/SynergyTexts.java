package de.nordertor.insight.control;

import de.nordertor.insight.entity.SynergyDecision;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The reasons of decisions, in which people may be named. They are in no index. */
@ApplicationScoped
public class SynergyTexts implements PersonalTexts {

    @Override
    public List<TextTable> tables() {
        return List.of(new TextTable(
                SynergyDecision.KIND,
                "insight.personal.synergy",
                "synergy_decision",
                "reason",
                List.of("reason", "decided_by"),
                null,
                null,
                null));
    }
}
