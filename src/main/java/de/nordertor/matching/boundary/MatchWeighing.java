package de.nordertor.matching.boundary;

import de.nordertor.matching.control.MatchSettings;
import de.nordertor.matching.control.WeightTrial;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Sets how much each criterion counts, after a look at what that does to the open needs. */
@Stateless
@Permitted(Permission.MATCHING_MANAGE)
public class MatchWeighing {

    @Inject
    private MatchSettings settings;

    @Inject
    private WeightTrial trial;

    /** As they are set. */
    public MatchWeights current() {
        return settings.weights();
    }

    /** What other weights would do; nothing is stored. */
    public WeightEffect effect(MatchWeights wanted) {
        return trial.effect(settings.weights(), wanted);
    }

    /**
     * They count from now on.
     *
     * @throws de.nordertor.platform.entity.InvalidInputException where nothing would count, or the server's own
     *     configuration decides
     */
    public void change(MatchWeights wanted) {
        settings.save(wanted);
    }
}
