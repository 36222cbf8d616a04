package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.cooperation.entity.Sustainment;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A cooperation as a person may see it.
 *
 * @param restedFrom where it goes on; null unless it rests
 * @param resumeOn the day on which it is to go on; null unless it rests
 * @param department which one leads it; null while nobody decided
 * @param responsible null for nobody
 * @param group null for none, or where the person may not read it; the same for area and origin
 * @param costs what it is expected to cost in all, in euro; null where nobody knows
 * @param steps in their order
 * @param next the steps that the person may go
 */
public record CooperationView(
        Long id,
        String title,
        String aim,
        CooperationState state,
        LocalDate since,
        CooperationState restedFrom,
        LocalDate resumeOn,
        String department,
        String responsible,
        SubjectTitle group,
        SubjectTitle area,
        SubjectTitle origin,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        String participation,
        Integer residents,
        List<String> fieldsOfAction,
        List<TargetGroup> targetGroups,
        List<Partner> partners,
        BigDecimal costs,
        String outcome,
        Sustainment sustainment,
        List<Step> steps,
        List<CooperationState> next,
        boolean mayWrite)
        implements Serializable {

    /** A partner, in which role, and whom one asks there; null for nobody. */
    public record Partner(Long id, SubjectTitle organization, PartnerRole role, SubjectTitle contact, String note)
            implements Serializable {}

    /** A step: what it became, when, why, until when it was to rest, and who wrote it down when. */
    public record Step(
            Long id,
            CooperationState state,
            LocalDate on,
            String reason,
            LocalDate resumeOn,
            Instant recordedAt,
            String recordedBy)
            implements Serializable {}

    /** Why it rests, or took its last step. */
    public String lastReason() {
        return steps.get(steps.size() - 1).reason();
    }
}
