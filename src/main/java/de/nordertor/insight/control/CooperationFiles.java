package de.nordertor.insight.control;

import de.nordertor.cooperation.boundary.AgreementView;
import de.nordertor.cooperation.boundary.Agreements;
import de.nordertor.cooperation.boundary.CommitmentView;
import de.nordertor.cooperation.boundary.Commitments;
import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.cooperation.boundary.CooperationRow;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads everything on record about cooperations. */
@ApplicationScoped
public class CooperationFiles {

    @Inject
    private Cooperations cooperations;

    @Inject
    private Agreements agreements;

    @Inject
    private Commitments commitments;

    CooperationFile of(Long id) {
        List<AgreementView> signed = agreements.ofCooperation(id).stream()
                .filter(row -> row.state().isBinding())
                .map(row -> agreements.view(row.id()))
                .toList();
        List<CommitmentView> promises = signed.stream()
                .flatMap(agreement -> agreement.commitments().stream())
                .filter(promise -> promise.state() != CommitmentState.REPLACED)
                .map(promise -> commitments.view(promise.id()))
                .toList();
        return new CooperationFile(
                cooperations.view(id), cooperations.plan(id), cooperations.indicators(id), signed, promises);
    }

    /** The ids of those that moved last. */
    List<Long> some() {
        return cooperations.list(CooperationFilter.NONE, PageRequest.firstPage()).rows().stream()
                .map(CooperationRow::id)
                .toList();
    }

    /** Those in a programme area, the earliest first. */
    List<CooperationFile> ofArea(Long areaId) {
        return cooperations.ofArea(areaId).stream().map(this::of).toList();
    }

    /** Those behind which a working group is, by title. */
    List<CooperationFile> ofGroup(Long groupId) {
        PageRequest all = new PageRequest(0, Cooperations.MOST_IN_AREA, "title", true);
        return cooperations.list(CooperationFilter.ofGroup(groupId), all).rows().stream()
                .map(CooperationRow::id)
                .map(this::of)
                .toList();
    }
}
