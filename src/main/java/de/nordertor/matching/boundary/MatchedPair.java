package de.nordertor.matching.boundary;

import de.nordertor.matching.entity.MatchReason;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Two that fit, with why.
 *
 * @param asking whose need it is; null where that is the town's own, or the person may not read it
 * @param giving who offers; null where the person may not read it
 * @param fieldNames of the fields of action in the reasons
 */
public record MatchedPair(
        PairTitles titles,
        SubjectTitle asking,
        SubjectTitle giving,
        List<MatchReason> reasons,
        Map<Long, String> fieldNames)
        implements Serializable {}
