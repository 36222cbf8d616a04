package de.nordertor.matching.control;

import de.nordertor.matching.control.match.Match;
import de.nordertor.matching.control.match.ProfileMatch;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchReason;
import java.util.List;

/** What was found, by ids; names are added when it is shown. */
record FoundPair(MatchPair pair, double score, List<MatchReason> reasons) {

    static FoundPair of(Match match) {
        return new FoundPair(
                new MatchPair(match.need().id(), match.offer().id(), null), match.score(), match.reasons());
    }

    static FoundPair of(ProfileMatch match) {
        return new FoundPair(
                new MatchPair(match.need().id(), null, match.profile().partnerId()), match.score(), match.reasons());
    }
}
