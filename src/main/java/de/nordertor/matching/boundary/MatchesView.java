package de.nordertor.matching.boundary;

import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What fits a need, an offer, or a partner.
 *
 * @param subject for what it was looked
 * @param proposing false where nothing is proposed because the need or offer is not open
 * @param rows offers for a need, needs for an offer or a partner; the best first
 * @param partners for a need: who is willing to give such things, the best first
 * @param excluded the latest first
 * @param fieldNames of the fields of action in the reasons
 * @param mayExclude whether the person may say that a pair does not fit
 */
public record MatchesView(
        SubjectTitle subject,
        boolean proposing,
        List<MatchRow> rows,
        List<MatchRow> partners,
        List<ExclusionRow> excluded,
        Map<Long, String> fieldNames,
        boolean mayExclude)
        implements Serializable {}
