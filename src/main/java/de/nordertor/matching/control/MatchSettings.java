package de.nordertor.matching.control;

import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.control.SettingRepository;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;

/** How much each criterion counts, as it is set. */
@ApplicationScoped
public class MatchSettings {

    @Inject
    private Settings settings;

    @Inject
    private SettingRepository stored;

    /** In one statement. */
    public MatchWeights weights() {
        Map<Setting, Long> numbers = settings.numbers(
                Stream.of(MatchCriterion.values()).map(MatchSettings::setting).toArray(Setting[]::new));
        return MatchWeights.of(criterion -> numbers.get(setting(criterion)).intValue());
    }

    /**
     * Only what differs, so that the trail tells no more than what changed.
     *
     * @throws InvalidInputException where nothing would count, or the server's own configuration decides
     */
    public void save(MatchWeights wanted) {
        if (wanted.areAllZero()) {
            throw new InvalidInputException("matching.weight.none");
        }
        MatchWeights now = weights();
        for (MatchCriterion criterion : MatchCriterion.values()) {
            if (wanted.of(criterion) != now.of(criterion)) {
                save(setting(criterion), wanted.of(criterion));
            }
        }
    }

    private void save(Setting setting, int weight) {
        if (settings.isFixedByServer(setting)) {
            throw new InvalidInputException(
                    "platform.setting.fixed", new MessageKey("platform.setting." + setting.name()));
        }
        stored.save(setting, String.valueOf(weight));
    }

    private static Setting setting(MatchCriterion criterion) {
        return Setting.valueOf("MATCHING_" + criterion.name());
    }
}
