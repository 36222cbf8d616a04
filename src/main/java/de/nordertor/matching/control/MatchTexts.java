package de.nordertor.matching.control;

import de.nordertor.matching.entity.Need;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Why pairs do not fit: a text in which people may be named. */
@ApplicationScoped
public class MatchTexts implements PersonalTexts {

    private static final TextTable EXCLUSIONS = new TextTable(
            "MatchExclusion",
            "matching.personal.exclusion",
            "match_exclusion",
            "reason",
            List.of("reason", "excluded_by"),
            null,
            null,
            null);

    @Inject
    private MatchExclusionRepository exclusions;

    @Override
    public List<TextTable> tables() {
        return List.of(EXCLUSIONS);
    }

    /** Itself is not searched for. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(Need.KIND, exclusions.get(id).pair().needId());
    }
}
