package de.nordertor.cooperation.boundary;

import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.PlaceInput;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A cooperation's form as a person fills it in; see {@link de.nordertor.cooperation.entity.CooperationContent} for what is
 * accepted.
 *
 * @param originKind with its id the need, offer, idea or meeting it comes from; null for none
 */
public record CooperationInput(
        String title,
        String aim,
        Long departmentId,
        Long responsibleId,
        Long groupId,
        Long areaId,
        PlaceInput place,
        LocalDate startsOn,
        LocalDate endsOn,
        String originKind,
        Long originId,
        String participation,
        Integer residents,
        Set<Long> fieldIds,
        Set<TargetGroup> targetGroups)
        implements Serializable {

    public CooperationInput {
        fieldIds = Set.copyOf(fieldIds);
        targetGroups = Set.copyOf(targetGroups);
    }

    /** Null where nothing is linked. */
    public SubjectRef origin() {
        return originKind == null || originId == null ? null : new SubjectRef(originKind, originId);
    }
}
