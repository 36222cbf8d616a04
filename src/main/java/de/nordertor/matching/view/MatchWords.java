package de.nordertor.matching.view;

import de.nordertor.matching.entity.MatchReason;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.view.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What fits, in words of the reader's language. */
@Named("matchWords")
@RequestScoped
public class MatchWords {

    private static final int GOOD = 75;
    private static final int FAIR = 50;

    @Inject
    private Preferences preferences;

    /** All of them in one line. */
    public String line(List<MatchReason> reasons, Map<Long, String> fieldNames) {
        return String.join(" · ", new ReasonTexts(Texts.in(preferences.getLocale()), fieldNames).tell(reasons));
    }

    /** The score as a key of the bundle. */
    public String word(int score) {
        if (score >= GOOD) {
            return "matching.score.good";
        }
        return score >= FAIR ? "matching.score.fair" : "matching.score.little";
    }

    /** The look of a score; see n:status. */
    public String kind(int score) {
        if (score >= GOOD) {
            return "ok";
        }
        return score >= FAIR ? "info" : "warn";
    }
}
