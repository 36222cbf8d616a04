package de.nordertor.matching.control;

import de.nordertor.matching.entity.MatchExclusion;
import de.nordertor.matching.entity.MatchPair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which excluded pairs are still what they were when they were excluded. */
@ApplicationScoped
public class MatchStamps {

    @Inject
    private MatchFactsRepository listings;

    @Inject
    private ProfileFactsRepository profiles;

    /** Those of the exclusions that hold; in at most two statements. */
    Set<MatchPair> holding(Collection<MatchExclusion> exclusions) {
        Map<Long, String> said = listings.findStamps(ids(exclusions, MatchPair::needId, MatchPair::offerId));
        Map<Long, String> given = profiles.findStamps(ids(exclusions, MatchPair::partnerId));
        return exclusions.stream()
                .filter(exclusion ->
                        exclusion.holds(said.get(exclusion.pair().needId()), other(exclusion.pair(), said, given)))
                .map(MatchExclusion::pair)
                .collect(Collectors.toSet());
    }

    /** Says of both sides what they say now. */
    String needStamp(MatchPair pair) {
        return listings.findStamps(List.of(pair.needId())).get(pair.needId());
    }

    /** As {@link #needStamp}, of the offer or the partner. */
    String otherStamp(MatchPair pair) {
        return pair.offerId() == null
                ? profiles.findStamps(List.of(pair.partnerId())).get(pair.partnerId())
                : listings.findStamps(List.of(pair.offerId())).get(pair.offerId());
    }

    private static String other(MatchPair pair, Map<Long, String> said, Map<Long, String> given) {
        return pair.offerId() == null ? given.get(pair.partnerId()) : said.get(pair.offerId());
    }

    @SafeVarargs
    private static List<Long> ids(Collection<MatchExclusion> exclusions, Function<MatchPair, Long>... sides) {
        return exclusions.stream()
                .flatMap(exclusion -> Stream.of(sides).map(side -> side.apply(exclusion.pair())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
