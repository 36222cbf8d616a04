package de.nordertor.matching.boundary;

import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchReason;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Why pairs fit today.
 *
 * @param reasons those that do not, or no longer, fit are left out
 * @param fieldNames of the fields of action in the reasons
 */
public record PairReasons(Map<MatchPair, List<MatchReason>> reasons, Map<Long, String> fieldNames)
        implements Serializable {}
